import { withoutNumber } from '../tables/row-label';
import type { Grid, GridCell } from './grid';
import { rankOf, thingIn } from './label-words';
import type { Panel } from './panels';
import type { Section } from './sections';

/** What a row is called, and what it stands under. */
export interface RowName {
  readonly row: number;
  /** Empty where it has no name. */
  readonly words: string;
  /** The names of the rows and groups that it is a part of, the nearest first, without their numbers. */
  readonly wider: readonly string[];
  /** Whether another row of the panel is called the same and is a part of something else. */
  readonly isRepeated: boolean;
}

/** The names of the rows of a panel: of several columns the last that has words names a row, the others its group. */
export function rowNames(grid: Grid, { body }: Section, { labels }: Panel): readonly RowName[] {
  const above: { readonly rank: number; readonly words: string }[] = [];
  const groups = new Map<number, string>();
  const isNumbered = body.some((row) => rankOf(nameCell(grid, row, labels)?.words ?? '') !== undefined);
  const wholes = new Map<string, Set<string>>();
  const names = body.map((row) => {
    const own = nameCell(grid, row, labels);
    for (const column of labels) {
      const words = shown(grid, row, column);
      if (words !== '' && column !== own?.column) groups.set(column, words);
    }
    const words = own === undefined ? '' : own.words;
    const rank = own && rankIn(own, isNumbered);
    while (rank !== undefined && (above.at(-1)?.rank ?? -1) >= rank) above.pop();
    const outer = labels.filter((column) => column !== own?.column).map((column) => groups.get(column) ?? '');
    const wider = [...above.map((name) => name.words).reverse(), ...outer.reverse()].filter(
      (name) => name !== '',
    );
    if (rank !== undefined) above.push({ rank, words: withoutNumber(words) });
    const name = withoutNumber(words);
    wholes.set(name, (wholes.get(name) ?? new Set()).add(thingIn(withoutNumber(wider[0] ?? ''))));
    return { row, words, wider: wider.map(withoutNumber) };
  });
  return names.map((name) => ({
    ...name,
    isRepeated: (wholes.get(withoutNumber(name.words))?.size ?? 0) > 1,
  }));
}

interface NameCell {
  readonly column: number;
  readonly words: string;
  readonly indent: number;
}

/** The last of the label columns that has words in a row. */
function nameCell(grid: Grid, row: number, labels: readonly number[]): NameCell | undefined {
  const column = labels.findLast((label) => shown(grid, row, label) !== '');
  if (column === undefined) return undefined;
  return { column, words: shown(grid, row, column), indent: grid[row]?.[column]?.indent ?? 0 };
}

/** What a cell shows, or the one that it is merged with. */
function shown(grid: Grid, row: number, column: number): string {
  const cell: GridCell | undefined = grid[row]?.[column];
  const { under } = cell ?? {};
  return under === undefined ? (cell?.words ?? '') : (grid[under.row]?.[under.column]?.words ?? '');
}

/** A number tells the rank; else the indent does; among numbered rows one without either is a part of the last. */
function rankIn({ words, indent }: NameCell, isNumbered: boolean): number {
  const told = rankOf(words);
  if (told !== undefined) return told;
  if (/^其中/u.test(words)) return indent > 0 ? DEEP + indent : isNumbered ? DEEP : 0.5;
  if (indent > 0) return DEEP + indent;
  return isNumbered && !/[合总小]计$/u.test(words) ? DEEP : 0;
}

/** Deeper than any number. */
const DEEP = 10;
