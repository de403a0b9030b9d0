import type { Cell } from '../plan/cell';
import type { TableSource } from '../plan/table-plan';
import type { ChartPlan } from '../charts/chart-plan';
import type { UserInputs } from '../refresh/user-inputs';

/**
 * The one-page brief of a report (一页纸) as data, whoever lays it out: a sheet, Word, Markdown, the clipboard. Its sections stand
 * in the order of the page. What a section has no room for is counted and named in its `rest`, so that the page holds by
 * construction; there is no total and no grade.
 */
export interface Brief {
  readonly heading: BriefHeading;
  readonly sections: readonly BriefSection[];
}

export type BriefSection = BriefTable | BriefChart | BriefList | BriefNote;

/** What the page is about, and where its figures come from: area, report, date, and who read it. */
export interface BriefHeading {
  readonly title: string;
  readonly source: string;
}

/** Figures in rows. A column that no row fills is left out by whoever lays the table out by itself. */
export interface BriefTable extends Titled<'headline' | 'criteria'> {
  readonly kind: 'table';
  readonly headers: BriefHeaders;
  readonly rows: readonly BriefRow[];
  /** What is to be known of the table as a whole; empty where there is nothing. */
  readonly below: string;
  readonly rest: Rest | undefined;
}

export interface BriefRow {
  /** Unique on the page and stable over dataset versions. */
  readonly key: string;
  readonly cells: Readonly<Partial<Record<BriefColumn, Cell | undefined>>>;
}

/**
 * What stands in a row, whichever table it is of: beside a value the growth or the interval, against it the target growth or the
 * line, then the target level or the judgement.
 */
export const BRIEF_COLUMNS = ['item', 'value', 'unit', 'beside', 'against', 'further', 'note'] as const;
export type BriefColumn = (typeof BRIEF_COLUMNS)[number];

/** Over the names of the rows stands the title of their table. */
export type BriefHeaders = Readonly<Record<Exclude<BriefColumn, 'item'>, string>>;

/** A chart of figures that stand in rows of the page. */
export interface BriefChart {
  readonly kind: 'chart';
  readonly chart: ChartPlan;
}

/** Findings, each as the sentence that tells it. */
export interface BriefList extends Titled<'findings'> {
  readonly kind: 'list';
  readonly items: readonly BriefItem[];
  /** What is said where there is none. */
  readonly none: string;
  readonly rest: Rest | undefined;
}

export interface BriefItem {
  readonly key: string;
  readonly text: string;
  /** The figures and statements that it speaks of, by their ids. */
  readonly sources: readonly string[];
}

/** A text with nothing to list. */
export interface BriefNote extends Titled<'undisclosed' | 'citation'> {
  readonly kind: 'note';
  readonly text: string;
}

/** What was left out of a section for want of room. */
export interface Rest {
  readonly count: number;
  readonly text: string;
}

/** The sections that have a name, by which they are told apart on a sheet. */
export type BriefSectionId = 'headline' | 'criteria' | 'findings' | 'undisclosed' | 'citation';

interface Titled<Id extends BriefSectionId> {
  readonly id: Id;
  readonly title: string;
}

/** What a brief is made from: a report out of a dataset, in a language, with what the user has put into its credit memo. */
export interface BriefSource extends TableSource {
  readonly inputs: UserInputs;
}
