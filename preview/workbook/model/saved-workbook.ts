import type { IWorkbookData } from '@univerjs/core';
import type { Book } from './book';

/** What a workbook is apart from its cells: the state that `Book` keeps beside Univer. */
export type BookState = Pick<
  Book,
  | 'tables'
  | 'charts'
  | 'names'
  | 'settings'
  | 'xmlParts'
  | 'protections'
  | 'pages'
  | 'columnGroups'
  | 'annotations'
  | 'veryHidden'
  | 'chartSheets'
  | 'structure'
>;

export function newState(): BookState {
  return {
    tables: new Map(),
    charts: new Map(),
    names: new Map(),
    settings: new Map(),
    xmlParts: new Map(),
    protections: new Map(),
    pages: new Map(),
    columnGroups: new Map(),
    annotations: new Map(),
    veryHidden: new Map(),
    chartSheets: new Map(),
    structure: { isProtected: false },
  };
}

/** The whole workbook as a text, the preview's own kind of file. */
export function savedWorkbook(book: Book): string {
  const entries = mapNames.map((name) => [name, [...book[name]]] as const);
  const saved: SavedWorkbook = {
    cells: book.univer.save(),
    structure: book.structure,
    ...Object.fromEntries(entries),
  };
  return JSON.stringify(saved);
}

/** The cells of a saved workbook, for Univer, and all else. */
export function openedWorkbook(text: string): { readonly cells: IWorkbookData; readonly state: BookState } {
  const { cells, structure, ...saved } = JSON.parse(text) as SavedWorkbook;
  const maps = mapNames.map((name) => [name, new Map((saved[name] ?? []) as [string, unknown][])] as const);
  return { cells, state: { ...newState(), ...Object.fromEntries(maps), structure } };
}

const mapNames = Object.keys(newState()).filter(
  (name): name is Exclude<keyof BookState, 'structure'> => name !== 'structure',
);

interface SavedWorkbook {
  readonly cells: IWorkbookData;
  readonly structure: BookState['structure'];
  readonly [name: string]: unknown;
}
