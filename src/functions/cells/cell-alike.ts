import type { FigureFacts } from '../../core/reading/figure-facts';

/**
 * What a cell of a column holds beside its number, and what was read there: most cells of a column hold the same, and it is
 * not read again. Written anew by each cell that holds something else.
 */
export interface CellBefore {
  cell?: unknown;
  type?: unknown;
  format?: unknown;
  /** Its properties, in one order too, for of two names of one fact the last one counts. */
  names?: readonly string[];
  values?: readonly unknown[];
  facts?: FigureFacts | undefined;
  /** Whether the formula takes the number as the cell holds it, whatever it is. */
  isTakenAsHeld?: boolean;
}

/**
 * Whether a cell holds a number, and beside it the same as the one before. A single cell beside a column is the same one in
 * every row; of others names are walked rather than listed, and values taken as they stand.
 */
export function isLikeBefore(cell: unknown, before: CellBefore): cell is { readonly basicValue: number } {
  if (before.names === undefined || typeof cell !== 'object' || cell === null) return false;
  if (cell === before.cell) return true;
  const { basicValue, type, numberFormat, properties } = cell as CellObject;
  return (
    typeof basicValue === 'number' &&
    Number.isFinite(basicValue) &&
    type === before.type &&
    numberFormat === before.format &&
    isSaidAlike(properties, before.names, before.values ?? [])
  );
}

/** Keeps what such a cell holds, in which a number was read. */
export function keepBefore(
  before: CellBefore,
  cell: unknown,
  facts: FigureFacts | undefined,
  isTakenAsHeld: boolean,
): void {
  const { type, numberFormat, properties } = cell as CellObject;
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  before.cell = cell;
  before.type = type;
  before.format = numberFormat;
  before.names = names;
  before.values = names.map((name) => valueOf((properties as Properties)[name]));
  before.facts = facts;
  before.isTakenAsHeld = isTakenAsHeld;
}

interface CellObject {
  readonly basicValue?: unknown;
  readonly type?: unknown;
  readonly numberFormat?: unknown;
  readonly properties?: unknown;
}

type Properties = Readonly<Record<string, unknown>>;

function isSaidAlike(properties: unknown, names: readonly string[], values: readonly unknown[]): boolean {
  if (typeof properties !== 'object' || properties === null) return names.length === 0;
  let place = 0;
  for (const name in properties) {
    if (name !== names[place] || valueOf((properties as Properties)[name]) !== values[place]) return false;
    place++;
  }
  return place === names.length;
}

/** A property is a plain value or a cell's. */
function valueOf(property: unknown): unknown {
  return typeof property === 'object' && property !== null ? (property as CellObject).basicValue : property;
}
