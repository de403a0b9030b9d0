import { indicatorById } from '../../core/catalogue/catalogue';
import type { Clause } from '../tokens/clause';
import type { PassageState } from './passage-state';
import type { RunSubjects } from './settled';
import { unnamed, type Subject } from './subject';

/**
 * The things of a run that are parts of what was told before, where both go by one name of the catalogue: 造林47万亩,其中人工造林32万亩
 * tells the indicator once. A part by the indicator's very name, behind a whole by another, stays what it is.
 */
export function withoutPartsOfSame(
  settled: RunSubjects,
  text: string,
  clause: Clause,
  { subjects: [whole] }: PassageState,
): RunSubjects {
  if (settled.isCarried || whole?.indicators.length !== 1 || !text.startsWith('其中', clause.start)) {
    return settled;
  }
  const asPart = (subject: Subject): Subject =>
    isSame(subject, whole) && !(isVeryName(subject) && isShort(whole, subject))
      ? { ...unnamed(subject.label), isPart: true }
      : subject;
  return {
    ...settled,
    of: settled.of.map((subjects) => subjects?.map(asPart)),
    subjects: settled.subjects.map(asPart),
  };
}

function isSame(part: Subject, whole: Subject): boolean {
  return (
    part.indicators.length === 1 && part.indicators[0] === whole.indicators[0] && part.area === whole.area
  );
}

function isVeryName({ indicators: [id = ''], label }: Subject): boolean {
  const indicator = indicatorById(id);
  return indicator !== undefined && [indicator.chinese, ...indicator.aliases].includes(label);
}

function isShort(whole: Subject, part: Subject): boolean {
  return part.label.length > whole.label.length && part.label.endsWith(whole.label);
}
