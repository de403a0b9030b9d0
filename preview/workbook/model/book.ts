import type { ICommandService, Injector, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { DateCulture } from '../entry/typed-date';
import type { Json } from '../../wire/object-model';
import type { AnnotationRecord } from './annotation-record';
import type { Area } from './area';
import type { ChartRecord } from './chart-record';
import type { NamedFormula } from './named-formula';
import type { PageRecord } from './page-record';
import type { ProtectionOptions, StructureProtection } from './protection-options';
import type { TableRecord } from './table-record';

/**
 * The workbook: Univer's, which holds cells and computes, and what Excel keeps besides (tables, names,
 * settings, protection), which is kept here because Univer either lacks it or follows other rules.
 */
export interface Book {
  readonly univer: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly culture: DateCulture;
  /** By id, in the order of their creation. */
  readonly tables: Map<string, TableRecord>;
  /** By id, in the order of their creation. */
  readonly charts: Map<string, ChartRecord>;
  /** By lower-case name. */
  readonly names: Map<string, NamedFormula>;
  readonly settings: Map<string, Json>;
  /** Custom XML parts by id, in the order of their creation. */
  readonly xmlParts: Map<string, XmlPart>;
  /** By worksheet id; a worksheet that is not here is unprotected. */
  readonly protections: Map<string, ProtectionOptions>;
  readonly structure: StructureProtection;
  /** By worksheet id; a worksheet that is not here is printed as any other. */
  readonly pages: Map<string, PageRecord>;
  /** By worksheet id, the columns that were grouped, one entry for each time. */
  readonly columnGroups: Map<string, readonly Area[]>;
  /** Notes, conditional formats and data validation, by id. */
  readonly annotations: Map<string, AnnotationRecord>;
  /** Worksheets that only code can bring back into sight, each under its own id. */
  readonly veryHidden: Map<string, true>;
  /** Sheets that are one chart each, by their names in lower case: the add-in cannot see them, and their names are taken. */
  readonly chartSheets: Map<string, string>;
  /** Whether the person is looking at another workbook. */
  readonly focus: { isElsewhere: boolean };
  /** Under way while cells move: what is written meanwhile is no entry of anybody's. */
  readonly shifting: { isUnderWay: boolean };
}

/** A document that travels inside the workbook. */
export interface XmlPart {
  readonly xml: string;
  readonly namespace: string;
}

/** A worksheet by its id: it may be renamed, moved or deleted while something still refers to it. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
}
