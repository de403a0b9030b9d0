import type { ExtractedObservation } from '../../../src/core/reading/extracted';
import { extract } from '../../../src/extract/extract';

/** The head of a document of 2022, so that results are of 2021 and targets of 2022. */
const HEADS = {
  results: '青河市2022年政府工作报告\n各位代表:\n一、2021年工作回顾\n',
  plan: '青河市2022年政府工作报告\n各位代表:\n二、2022年工作安排\n',
  budget: '关于青河市2021年预算执行情况和2022年预算草案的报告\n一、2021年预算执行情况\n',
  adjustment: '关于青河市2022年预算调整方案的报告\n',
  'half-year': '青河市2022年上半年财政收支情况\n',
  bulletin: '青河市2021年国民经济和社会发展统计公报\n',
  quarters: '2022年前三季度青河市国民经济运行情况\n',
} as const;

/** What is read in a sentence, in the order of its figures, and where the sentence marks figures with [ ]. */
export interface MarkedReading {
  readonly read: readonly string[];
  /** The figures as read, with what stands before each, so that a place is told as well as a text. */
  readonly places: readonly string[];
  readonly marked: readonly string[];
}

/** Reads a sentence in which each figure that is to be read is marked: 地区生产总值[306.2亿元]. */
export function readMarked(sentence: string, part: keyof typeof HEADS = 'results'): MarkedReading {
  const head = HEADS[part];
  const plain = sentence.replace(/[[\]]/gu, '');
  const { observations } = extract(head + plain);
  return {
    read: observations.map(told),
    places: [
      ...new Set(
        observations.map(
          ({ figure }) => `${figure.start - head.length}:${(head + plain).slice(figure.start, figure.end)}`,
        ),
      ),
    ],
    marked: marksOf(sentence),
  };
}

function marksOf(sentence: string): readonly string[] {
  const marks: string[] = [];
  let length = 0;
  for (const part of sentence.split(/(\[[^\]]*\])/u)) {
    const text = part.replace(/[[\]]/gu, '');
    if (part.startsWith('[')) marks.push(`${length}:${text}`);
    length += text.length;
  }
  return marks;
}

/** An observation in words: the indicator or the label, value and unit, measure, and whatever does not go without saying. */
function told(read: ExtractedObservation): string {
  const {
    indicator,
    label,
    value,
    valueHigh,
    unit,
    measure,
    bound,
    status,
    period,
    of,
    against,
    basis,
    area,
  } = read;
  return [
    indicator ?? `“${label}”`,
    `${value}${valueHigh === undefined ? '' : `~${valueHigh}`}${unit}`,
    measure,
    bound === 'exact' ? '' : bound,
    status,
    period,
    of === undefined ? '' : `of ${of}`,
    against === undefined ? '' : `against ${against}`,
    basis === 'headline' ? '' : basis,
    area === '青河市' ? '' : area,
  ]
    .filter(Boolean)
    .join(' ');
}
