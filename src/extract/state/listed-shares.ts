import type { Phrased } from '../phrases/phrasing';
import type { Place } from '../tokens/token';
import type { FigureRun } from './figure-run';
import { withoutLeadIn } from './lead-in';
import type { PassageState } from './passage-state';
import { readName } from './read-name';
import { readSubjects } from './read-subjects';
import type { Subject } from './subject';

/** A member of a list with a figure each: a part of a whole, or what is measured by itself. */
export interface ListedShare {
  readonly subject: Subject;
  readonly says: Pick<Phrased, 'measure' | 'of'>;
}

/**
 * The members of a list of shares, each of which names its part and its whole: 第三产业占生产总值的比重、税收收入占财政收入的比重分别达到
 * 45%和86%. What the catalogue knows may stand among them (城镇化率). Nothing where a member is neither, or their number is
 * not that of the figures.
 */
export function listedShares(
  text: string,
  run: FigureRun,
  { items }: PassageState,
  ownArea: readonly string[],
): readonly ListedShare[] | undefined {
  const [{ start, figure, clause }] = run;
  if (run.length < 2 || figure.unit !== '%') return undefined;
  const from = clause.before === '、' ? (items[0]?.start ?? start) : start;
  const words = /^(?<list>[^,;:]*占[^,;:]*?)(?:分别|依次)[^\d]*$/u.exec(text.slice(from, figure.start));
  const list = words?.groups?.['list'];
  if (list === undefined) return undefined;
  const members = membersOf(list, from);
  if (members.length !== run.length) return undefined;
  const shares = members.map((member) => shareAt(text, member, ownArea));
  if (!shares.every((share) => share !== undefined)) return undefined;
  // 工业投资、民间投资占比分别达16%和33%: what the last says of its whole it says of all.
  const isOfAll = shares.at(-1)?.says.measure === 'share' && shares[0]?.says.measure !== 'share';
  return isOfAll || shares.every(({ says }) => says.measure !== 'share') ? undefined : shares;
}

function membersOf(list: string, from: number): readonly Place[] {
  const members: Place[] = [];
  let start = 0;
  for (const { index, 0: joint } of list.matchAll(/、|以及|[和与]/gu)) {
    members.push({ start: from + start, end: from + index });
    start = index + joint.length;
  }
  return [...members, { start: from + start, end: from + list.length }];
}

function shareAt(text: string, { start, end }: Place, ownArea: readonly string[]): ListedShare | undefined {
  const { part, whole } = SHARE.exec(text.slice(start, end))?.groups ?? {};
  if (part === undefined || whole === undefined) {
    const [subject, ...more] =
      readName(text, { start: withoutLeadIn(text, { start, end }, ownArea), end })?.subjects ?? [];
    return subject === undefined || more.length > 0 ? undefined : { subject, says: { measure: 'level' } };
  }
  const [subject, ...more] = readSubjects(text, { start, end: start + part.length }, ownArea)?.subjects ?? [];
  return subject === undefined || more.length > 0
    ? undefined
    : { subject, says: { measure: 'share', of: whole } };
}

const SHARE = /^(?<part>[^占]+)占(?!比)(?<whole>[^占]+?)的?(?:比[重例])?$/u;
