import { indicatorById } from '../../core/catalogue/catalogue';
import type { Phrased } from '../phrases/phrasing';
import { withoutDeed } from '../tokens/deed';
import type { FigureRun } from './figure-run';
import { membersOf } from './list-members';
import type { PassageState } from './passage-state';
import { readName } from './read-name';
import { distributed, type RunSubjects } from './settled';
import { unnamed, type Subject } from './subject';

/** What was named before, unless a word of the figure makes another thing of it: 办结409宗, 总投资额达476亿元. */
export function carriedTo(
  text: string,
  run: FigureRun,
  { measure, unit }: Phrased,
  { subjects, listed, told, carried }: PassageState,
  deed?: string,
): RunSubjects {
  const [{ lead, says }] = run;
  const noun = lead.words.find((found) => found.says.noun !== undefined)?.word;
  if (measure === 'level' && run.length === 1) {
    const others = subjects.flatMap(
      (subject) =>
        otherThing(
          subject,
          noun,
          says.act?.word ?? deed,
          carried.units?.includes(unit) === true,
          says.reaches === 'to' || says.span === 'cumulative',
        ) ?? [],
    );
    if (others.length > 0) return { of: [others], isCarried: false, subjects };
  }
  if (run.length > 1 && subjects.length === run.length) {
    return { of: subjects.map((subject) => [subject]), isCarried: true, subjects };
  }
  // 收入32亿元,支出242亿元,是2015年的1.3倍和1.5倍; 存款900亿元、贷款600亿元,比2000年增加500亿元和300亿元
  if (run.length > 1 && OF_EACH.has(measure) && told.length === run.length) {
    return { of: told.map((subject) => [subject]), isCarried: true, subjects: told };
  }
  if (
    run.length > 1 &&
    told.length >= run.length &&
    EACH.test(text.slice(run[0].start, run[0].figure.start))
  ) {
    const last = told.slice(-run.length);
    return { of: last.map((subject) => [subject]), isCarried: true, subjects: last };
  }
  if (run.length > 1 && listed.length >= run.length) {
    return { ...distributed(membersOf(text, listed.slice(-run.length))), isCarried: true };
  }
  if (run.length > 1) return { of: run.map(() => []), isCarried: true, subjects };
  return { of: [subjects], isCarried: true, subjects };
}

function otherThing(
  { label, indicators }: Subject,
  noun: string | undefined,
  act: string | undefined,
  isSameUnit: boolean,
  isReached: boolean,
): Subject | undefined {
  if (noun !== undefined && OWN_AMOUNT.test(noun)) {
    const value = indicatorById(`${indicators[0] ?? ''}-value`);
    return value === undefined
      ? unnamed(`${label}${noun}`)
      : { indicators: [value.id], label: `${label}${noun}`, doubts: [] };
  }
  const isFlow = indicators.some((id) => indicatorById(id)?.nature === 'flow');
  if (noun !== undefined && /总[数量]/u.test(noun) && (isFlow || indicators.length === 0)) {
    return stockOf(label) ?? unnamed(`${label}${noun}`);
  }
  if (isReached && NEW_OF_STOCK.test(label)) return stockOf(label);
  if (act === undefined || CONTINUES.test(act)) return undefined;
  const together =
    act +
    withoutDeed(label)
      .replace(BEGUN, '')
      .replace(/(?<=.{2})(?:完工|开工|竣工|投产|建成)$/u, '');
  const named = [together, act].map((words) => readName(words, { start: 0, end: words.length })?.subjects[0]);
  return named.find((subject) => subject !== undefined) ?? unnamed(isSameUnit ? together : act);
}

/** The stock of which a flow was told: 高企 of 通过高企认定, 市级以上人才 of 新增市级以上人才. */
function stockOf(label: string): Subject | undefined {
  const stock = label.replace(/^(?:净?新增|新?认定|通过认定|通过)|(?:通过)?认定$/gu, '');
  const [named] = readName(stock, { start: 0, end: stock.length })?.subjects ?? [];
  const isStock = named?.indicators.every((id) => indicatorById(id)?.nature === 'stock');
  return isStock === true ? named : undefined;
}

/** 新增高新技术企业18家,达到96家: what there is now. */
const NEW_OF_STOCK = /^(?:净?新增|净增|新?认定|新?培育|新?引进)/u;
const BEGUN = /^(?:新?开工(?:建设)?|实施|启动|推进)(?=.)/u;
const EACH = /分别|依次/u;
const OF_EACH: ReadonlySet<string> = new Set(['multiple', 'change', 'growth']);
/** Amounts that what was counted has beside its number. */
const OWN_AMOUNT = /投资|金额/u;
/** Acts that leave a thing what it is. */
const CONTINUES = /新增|净增|完成|实现|增加/u;
