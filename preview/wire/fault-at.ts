import type { BatchPreview } from './answer-request';
import type { Fault } from './fault';

/** What happens at one of the requests that are to come: something goes wrong, or another author acts just before it, or both. */
export interface FaultAt {
  /** The requests among which one is chosen; what office.js does to clean up and what functions answer is never among them. */
  readonly at: 'any' | 'reading' | 'writing';
  /** How many of these pass first; none where nothing is said. */
  readonly after?: number;
  /** Strikes all of them from then on, not one alone. */
  readonly isLasting?: boolean;
  /** Narrows the choice to requests with such an action, in the words of the log: `set Values`. */
  readonly doing?: RegExp;
  /** What another author, or the person at the screen, does to the workbook before the request runs. */
  readonly meanwhile?: () => void;
  readonly fault?: Fault;
}

/** The faults that are due, each at its request: the one place where tests have a host fail. */
export class Faults {
  private waiting: Waiting[] = [];

  /** Has this happen too, counted from now. */
  strike(...faults: readonly FaultAt[]): void {
    this.waiting.push(...faults.map((due) => ({ due, passes: due.after ?? 0 })));
  }

  /** Forgets what has not happened yet, and what was to last. */
  clear(): void {
    this.waiting = [];
  }

  /** Whether all that was asked for has happened; what lasts never has. */
  get areOver(): boolean {
    return this.waiting.length === 0;
  }

  /** What is due at a request; of several faults the one that was asked for first. */
  readonly beforeBatch = (request: BatchPreview): Fault | undefined => {
    const struck: FaultAt[] = [];
    const left: Waiting[] = [];
    for (const { due, passes } of this.waiting) {
      const isMeant = isAmong(due, request);
      if (isMeant && passes === 0) struck.push(due);
      if (!isMeant || passes > 0 || due.isLasting === true) {
        left.push({ due, passes: isMeant ? Math.max(0, passes - 1) : passes });
      }
    }
    this.waiting = left;
    for (const { meanwhile } of struck) meanwhile?.();
    return struck.find(({ fault }) => fault !== undefined)?.fault;
  };
}

interface Waiting {
  readonly due: FaultAt;
  readonly passes: number;
}

function isAmong({ at, doing }: FaultAt, { kind, changes, actions }: BatchPreview): boolean {
  if (kind !== 'workbook') return false;
  if (at !== 'any' && changes !== (at === 'writing')) return false;
  return doing === undefined || actions.some((action) => doing.test(action));
}
