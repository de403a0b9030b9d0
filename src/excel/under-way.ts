/** How far something has come that takes several requests. */
export interface UnderWay {
  readonly done: number;
  readonly of: number;
  /** Has it end after the request that is under way; what was written is taken back. */
  readonly stop: () => void;
}

/** Tells how far it is with what takes several requests, and `undefined` once that is over; answers how to stop listening. */
export function onUnderWay(listener: (underWay: UnderWay | undefined) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Something that takes so many requests, of which one is nothing to tell of. */
export function beginWork(of: number): Work {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  const tell = (underWay: UnderWay | undefined): void => {
    if (of > 1) for (const listener of listeners) listener(underWay);
  };
  tell({ done: 0, of, stop });
  return {
    isDone: (done) => {
      tell({ done, of, stop });
    },
    isStopped: () => isStopped,
    end: () => {
      tell(undefined);
    },
  };
}

export interface Work {
  readonly isDone: (requests: number) => void;
  /** Whether the person would rather not go on. */
  readonly isStopped: () => boolean;
  /** Tells that it is over, however it ended. */
  readonly end: () => void;
}

const listeners = new Set<(underWay: UnderWay | undefined) => void>();
