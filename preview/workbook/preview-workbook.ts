import type { Person } from './gestures/person';
import type { WorkbookPort } from '../wire/workbook-port';

/** A workbook that the wire can serve, with what the preview's page and the tests need besides. */
export interface PreviewWorkbook extends WorkbookPort {
  /** Resolves when every formula is computed, the add-in's functions included. */
  settled(): Promise<void>;
  /** What the error in a cell has to say (`Sheet1!B2`), or `undefined` where the cell has no such error. */
  cellError(address: string): string | undefined;
  /** The person at the screen: what people do to a workbook, past the add-in. */
  readonly person: Person;
  /** The whole workbook as a text, to be opened again; some hosts lose the settings of add-ins on the way. */
  save(lost?: 'settings'): string;
  dispose(): void;
}

export interface WorkbookOptions {
  /** The content of functions.json: which functions formulas may call, and what they take. */
  readonly functions?: unknown;
  /** What stands before the functions' names; `FISCAL` where nothing else is said. */
  readonly namespace?: string;
  /** Decides how dates are read and what new tables and columns are called. */
  readonly language?: 'zh-CN' | 'en-US';
  /** A workbook that was saved. */
  readonly saved?: string;
  /** The year of dates that are written without one; this year where nothing else is said. */
  readonly thisYear?: number;
}
