import type { Argument, CellsArgument } from './argument';

/** A cell's value, `''` for an empty cell, or the error in it, as Excel hands it to a function. */
export type CellContent = string | number | boolean | { readonly type: 'Error'; readonly basicValue: string };

/** What a place of a call takes. */
export interface CallPlace {
  /** Whether it may be a range; else it is one value. */
  readonly isRange: boolean;
}

/**
 * The arguments as Excel would hand them to the function: ranges as rows, a single value for a range as one cell, `null`
 * for what is left out. Nothing where only Excel can say what an argument is: for a formula of its own, and for several
 * cells where one value is asked for.
 */
export function callArguments(
  given: readonly Argument[],
  places: readonly CallPlace[],
  contentOf: (cells: CellsArgument) => readonly (readonly CellContent[])[],
): readonly unknown[] | undefined {
  const values = places.map(({ isRange }, index) => {
    const argument = given[index] ?? { kind: 'omitted' };
    if (argument.kind === 'omitted') return null;
    const rows = rowsOf(argument, contentOf);
    if (rows === undefined || isRange) return rows;
    const [first, ...others] = rows.flat();
    return others.length > 0 ? undefined : first === '' ? null : first;
  });
  return values.includes(undefined) ? undefined : values;
}

function rowsOf(
  argument: Exclude<Argument, { kind: 'omitted' }>,
  contentOf: (cells: CellsArgument) => readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] | undefined {
  switch (argument.kind) {
    case 'number':
    case 'truth':
      return [[argument.value]];
    case 'text':
      return [[argument.text]];
    case 'cells':
      return contentOf(argument);
    case 'expression':
      return undefined;
  }
}
