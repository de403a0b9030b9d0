import { ANSWER_LIMIT } from '../../src/excel/answer-limit';

/**
 * Holds the time limits of requests: none passes by itself, however slow the machine is; answers how to let all pass that run
 * at that moment. Every other timer goes on.
 */
export function holdAnswerLimits(): { readonly pass: () => void; readonly restore: () => void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const running = new Map<unknown, () => void>();
  const setOrHold = (call: () => void, delay?: number): unknown => {
    if (delay !== ANSWER_LIMIT) return set(call, delay);
    const held = {};
    running.set(held, call);
    return held;
  };
  const clearOrRelease = (timer: unknown): void => {
    if (!running.delete(timer)) clear(timer as NodeJS.Timeout);
  };
  Object.assign(globalThis, { setTimeout: setOrHold, clearTimeout: clearOrRelease });
  return {
    pass: () => {
      for (const [held, call] of running) {
        running.delete(held);
        call();
      }
    },
    restore: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    },
  };
}
