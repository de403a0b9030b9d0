import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many bytes an answer holds, its own lists of numbers among them, once all else that was needed for it is gone. */
export function heldBy(work: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = inUse();
  const answer = work();
  collect();
  const after = inUse();
  // Looked at afterwards, so that it is there until then.
  return answer === undefined ? 0 : after - before;
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
