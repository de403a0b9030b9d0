import type { Language } from '../core/language';
import type { PageSeen } from './page-seen';
import type { Expected, Seen } from './seen';

/** One thing that the add-in takes for granted of Excel, and how to find out whether it is so. */
export type Check = PageCheck | SheetCheck | HandCheck;

interface Assumption {
  /** Stands in results that people send: never changed, never given to another check. */
  readonly id: string;
  /** What is known of Excel if it passes, in a sentence. */
  readonly proves: Told;
  readonly expected: Expected;
  /** The ExcelApi without which there is nothing to find out; that of the oldest Excel that is served unless given. */
  readonly since?: `1.${number}`;
}

/** A check of the page in which the add-in runs. */
export interface PageCheck extends Assumption {
  readonly kind: 'in-page';
  readonly look: (page: PageSeen) => Seen | Promise<Seen>;
}

/** A check on a worksheet of its own: new and empty, not shown, and deleted afterwards. */
export interface SheetCheck extends Assumption {
  readonly kind: 'on-sheet';
  readonly look: (bench: Bench) => Promise<Seen>;
}

/** A check for which somebody has to do something in Excel; the worksheet is shown meanwhile. */
export interface HandCheck extends Assumption {
  readonly kind: 'by-hand';
  /** What to do, and what to answer. */
  readonly asks: Told;
  readonly prepare?: (bench: Bench) => Promise<void>;
  /** What there is to see once it was done; where left out, the person’s answer is what was seen. */
  readonly look?: (bench: Bench, page: PageSeen) => Promise<Seen | typeof AFTER_REOPENING>;
}

/** What a check answers that has to be run again once the workbook was saved, closed and opened. */
export const AFTER_REOPENING = Symbol('after reopening');

/** Where a check works. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The id of the worksheet, for another request. */
  readonly id: string;
}

export type Told = Readonly<Record<Language, string>>;
