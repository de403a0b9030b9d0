import type { CommandLineFault } from './words';

/** What a command has to say on standard output, which may be nothing, or why it was not carried out. */
export type Answer = Output | PartlyDone | CommandLineFault;

export type Output = string | Uint8Array;

/** A command that was carried out for some of what was named; why not for the rest has been said already. */
export interface PartlyDone {
  readonly kind: 'partly-done';
  readonly output: Output;
}

export function partlyDone(output: Output): PartlyDone {
  return { kind: 'partly-done', output };
}

export function isPartlyDone(answer: unknown): answer is PartlyDone {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'partly-done';
}
