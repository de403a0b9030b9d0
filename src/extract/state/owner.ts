import { longestScope } from '../names/scopes';
import type { Phrased } from '../phrases/phrasing';
import type { RunSubjects } from './run-subjects';
import { unnamed, type Subject } from './subject';

/** The owner with which a clause begins: 省属企业, 开发区; what follows in its sentence is that owner's. */
export function ownerAt(text: string, start: number): string | undefined {
  const scope = longestScope(text, start);
  return scope !== undefined && OWNER.test(scope.word) ? scope.word : undefined;
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

const OWNER = /.(?:企业|公司)$|国企|央企|高校|院所|开发区|高新区|经开区|园区|自贸|新区/u;
