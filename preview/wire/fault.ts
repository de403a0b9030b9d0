import type { Batch } from './batch';
import { HostError } from './object-model';
import type { Interruption } from './run-batch';

/**
 * A failure that a test asks for: before the batch does anything, after all of it is done (the answer is lost), or
 * midway, when so many actions are done.
 */
export type Fault = { readonly code: string; readonly message?: string } & (
  { readonly when: 'before' | 'after' } | { readonly when: 'midway'; readonly afterActions: number }
);

/** Where a fault interrupts the run itself; `undefined` for one that strikes afterwards. */
export function interruptionBy(fault: Fault | undefined, batch: Batch): Interruption | undefined {
  if (fault === undefined || fault.when === 'after') {
    return undefined;
  }
  const wished = fault.when === 'midway' ? fault.afterActions : 0;
  return { beforeAction: Math.min(wished, batch.Actions.length - 1), error: errorOf(fault) };
}

export function errorOf({ code, message }: Fault): HostError {
  return new HostError(code, message ?? `A fault was injected: ${code}.`);
}
