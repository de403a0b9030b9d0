import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import type { Verdict } from '../../library/kept/verdict';

/** A figure of which two authors said something else; absent where one of them said nothing, or does not have it. */
export interface RivalDifference {
  readonly read: Observation;
  readonly used: Verdict | undefined;
  readonly rival: Verdict | undefined;
}

/** Where two states of one report differ in what their authors said, in the order of the text. */
export function rivalDifferences(used: KeptReport, rival: KeptReport): readonly RivalDifference[] {
  const reads = new Map([...rival.observations, ...used.observations].map((read) => [read.id, read]));
  return [...reads.values()]
    .map((read) => ({ read, used: used.verdicts[read.id], rival: rival.verdicts[read.id] }))
    .filter((one) => !isSame(one.used, one.rival))
    .toSorted((one, other) => one.read.figure.start - other.read.figure.start);
}

function isSame(one: Verdict | undefined, other: Verdict | undefined): boolean {
  if (one?.kind !== 'corrected' || other?.kind !== 'corrected') return one?.kind === other?.kind;
  const fields = new Set([...Object.keys(one.to), ...Object.keys(other.to)]) as ReadonlySet<
    keyof typeof one.to
  >;
  return [...fields].every((field) => one.to[field] === other.to[field]);
}
