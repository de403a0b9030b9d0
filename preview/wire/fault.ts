import type { Batch } from './batch';
import { HostError } from './object-model';
import type { Interruption } from './run-batch';

/** What goes wrong with one request, as a test asks for it. */
export type Fault = Failure | Silence | Delay;

/**
 * Excel says that it failed: before the batch does anything, after all of it is done (the answer is lost), or midway, when
 * so many actions are done.
 */
export type Failure = { readonly code: string; readonly message?: string } & (
  { readonly when: 'before' | 'after' } | { readonly when: 'midway'; readonly afterActions: number }
);

/** Excel never answers, whether it did what was asked or not. */
export interface Silence {
  readonly when: 'never';
  readonly isDone: boolean;
}

/** Excel does at once what was asked, and answers later. */
export interface Delay {
  readonly when: 'late';
  readonly until: Promise<unknown>;
}

/** Where a fault interrupts the run itself; `undefined` for one that strikes afterwards. */
export function interruptionBy(failure: Failure | undefined, batch: Batch): Interruption | undefined {
  if (failure === undefined || failure.when === 'after') {
    return undefined;
  }
  const wished = failure.when === 'midway' ? failure.afterActions : 0;
  return { beforeAction: Math.min(wished, batch.Actions.length - 1), error: errorOf(failure) };
}

/** The fault, where Excel says that it failed. */
export function failureIn(fault: Fault | undefined): Failure | undefined {
  return fault === undefined || fault.when === 'never' || fault.when === 'late' ? undefined : fault;
}

export function errorOf({ code, message }: Failure): HostError {
  return new HostError(code, message ?? `A fault was injected: ${code}.`);
}
