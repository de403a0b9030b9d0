import { longestScope, type FoundScope } from '../names/scopes';
import type { Phrased } from '../phrases/phrasing';
import type { RunSubjects } from './settled';
import { unnamed, type Subject } from './subject';

/** The owner with which a clause begins: 省属企业, 开发区; what follows in its sentence is that owner's. */
export function ownerAt(text: string, start: number): string | undefined {
  const scope = longestScope(text, start);
  if (scope === undefined || STAFF.test(text.slice(scope.end, scope.end + 4))) return undefined;
  return isPartOfArea(scope) || FIRM.test(scope.word) ? scope.word : undefined;
}

/** The part of the area with which a clause begins, whose figures follow; firms, which may be what is counted, are none. */
export function partOfAreaAt(text: string, start: number): string | undefined {
  const scope = longestScope(text, start);
  return scope !== undefined && isPartOfArea(scope) ? scope.word : undefined;
}

/** The things of a run under their owner, which are not the area's; what says 全省 or 全社会 itself is. */
export function owned(
  settled: RunSubjects,
  text: string,
  { thing }: Phrased,
  owner: string | undefined,
): RunSubjects {
  if (owner === undefined || settled.isCarried || /全/u.test(text.slice(thing.start, thing.end)))
    return settled;
  const ownedBy = (subject: Subject): Subject =>
    subject.indicators.length === 0 ? subject : unnamed(`${owner}${subject.label}`);
  return {
    ...settled,
    of: settled.of.map((subjects) => subjects?.map(ownedBy)),
    subjects: settled.subjects.map(ownedBy),
  };
}

function isPartOfArea({ effect }: FoundScope): boolean {
  return effect.kind === 'area' && effect.area === 'part';
}

/** Those of firms, whose figures are not the firms'. */
const STAFF = /^(?:下岗|离?退休|职工|员工|改革|改制|破产|兼并|负担|家庭)/u;
const FIRM = /.(?:企业|公司)$|国企|央企|高校|院所/u;
