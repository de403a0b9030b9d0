import type { DOMWindow } from 'jsdom';

/**
 * A clock for a page that can be made to run faster. Dates and timers speed up together, so that a script which
 * paces itself by both (office.js posts a message at most every 10 ms) sees nothing odd.
 */
export function adjustableClock(): AdjustableClock {
  let speed = 1;
  let since = { real: Date.now(), shown: Date.now() };
  const now = () => since.shown + (Date.now() - since.real) * speed;
  return {
    install(window) {
      const page = window as unknown as PageTimers;
      const { setTimeout, setInterval, Date: RealDate } = page;
      page.setTimeout = (handler, delay = 0, ...args) => setTimeout(handler, delay / speed, ...args);
      page.setInterval = (handler, delay = 0, ...args) => setInterval(handler, delay / speed, ...args);
      page.Date = class extends RealDate {
        constructor(...parts: readonly number[]) {
          super(...((parts.length === 0 ? [now()] : parts) as [number]));
        }
        static override now(): number {
          return Math.floor(now());
        }
      } as DateConstructor;
    },
    speedUp(factor) {
      since = { real: Date.now(), shown: now() };
      speed = factor;
    },
  };
}

export interface AdjustableClock {
  install(window: DOMWindow): void;
  speedUp(factor: number): void;
}

type Timer = (handler: TimerHandler, delay?: number, ...args: unknown[]) => number;

interface PageTimers {
  setTimeout: Timer;
  setInterval: Timer;
  Date: DateConstructor;
}
