import type { DocumentKind } from '../../core/reading/document-kind';
import type { Period } from '../../core/reading/period';
import type { AdministrativeLevel } from '../../core/reading/report';
import type { Frame } from './frame';

/** A document taken apart: what it is, its parts, and its blocks in order, each with what holds in it unless it says otherwise. */
export interface Division {
  readonly heading: DocumentHeading;
  /** Nothing where no year is told. */
  readonly years?: DocumentYears;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
}

/** `unknown` where nothing tells it. */
export type DivisionKind = DocumentKind | 'unknown';

/** What its head tells of a document; what it does not tell is absent, never guessed. */
export interface DocumentHeading {
  readonly kind: DivisionKind;
  readonly title?: string;
  /** The area that it speaks of when it names none: 湖南省, 鼓楼区. */
  readonly area?: string;
  readonly level?: AdministrativeLevel;
  readonly publisher?: string;
  /** ISO date. */
  readonly date?: string;
  /** The day or month on which its page was published, where its head tells neither date nor year. */
  readonly published?: string;
  /** The year that its title or date gives: of a work report the year in which it is read, of a bulletin that of its figures. */
  readonly year?: number;
}

/** The years from which a document's words are counted: 今年, 去年, 五年来. */
export interface DocumentYears {
  /** The year to which it looks ahead; of what only looks back, the one after its figures'. */
  readonly planned: number;
  /** The year that it reviews. */
  readonly reviewed: number;
  /** The calendar year in which it is spoken: 今年. */
  readonly spoken: number;
  /** Whether it speaks of parts of the year that it is spoken in, so that 上半年 alone dates something. */
  readonly hasParts?: boolean;
  /** Whether it is spoken before much of the year that it plans could have come about. */
  readonly isBeforehand?: boolean;
  /** What the document is of, where that is shorter than a year; without a period where no period can tell it. */
  readonly partOfYear?: { readonly period?: Period };
}

/** A part under a heading: the review, the plan; spans in UTF-16 units of the text as read. */
export interface Part {
  readonly kind: PartKind;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
}

/** `years` looks back over several years; `goals` ahead over several, `plan` over one; `tasks` are what is to be done. */
export type PartKind = 'opening' | 'review' | 'years' | 'goals' | 'plan' | 'tasks' | 'annex';

/** A line of the document. Within a paragraph the frame may change; each holds from its start to the next one's. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table-header' | 'table-row';
  readonly start: number;
  readonly end: number;
  readonly frames: readonly FrameFrom[];
  /** Of a table's row or header, in order, empty cells left out; the first of a row is what it is of. */
  readonly cells?: readonly Cell[];
}

/** A cell of a table, in UTF-16 units of the text as read. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** What stands above it in its column, with the unit that the table has where the column has none: 决算数(万元). */
  readonly header?: string;
  /** Of a column whose header tells a year or a budget of its own. */
  readonly frame?: Frame;
}

export interface FrameFrom {
  readonly start: number;
  readonly frame: Frame;
}
