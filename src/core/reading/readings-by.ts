import type { Measure } from './observation';
import type { Period } from './period';
import type { Reading } from './reading';
import { stageOf, type Stage } from './stage';
import { HEADLINE, thingOf, type Thing } from './subject';

/** What readings are looked up by; what is left out may be anything. */
export interface Facets extends Thing {
  readonly id?: string | undefined;
  readonly report?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: Period | undefined;
  readonly measure?: Measure | undefined;
  readonly stage?: Stage | undefined;
  /** Words in a figure's place are on the 口径 that goes without saying. */
  readonly basis?: string | undefined;
  /** The whole of a share: of figures only. */
  readonly of?: string | undefined;
  /** What a rank ranks: of figures only. */
  readonly rankOf?: Measure | undefined;
}

/**
 * The readings that have exactly these facets, in their own order: of one report, or of as many as were put together.
 *
 * The cost does not grow with their number where thing, period or area tells most of them apart. For each choice of these
 * that is asked for, a table over the readings is made once, the first time, and kept as long as they are.
 */
export function readingsBy<Read extends Reading>(readings: readonly Read[], facets: Facets): readonly Read[] {
  const asked = indexed(facets);
  const shape = shapeOf(asked);
  const found = shape === 0 ? readings : (tableOver(readings, shape).get(keyOf(asked, shape)) ?? []);
  const isOpen = OTHERS.every((facet) => facets[facet] === undefined);
  return isOpen ? found : found.filter((reading) => answers(reading, facets));
}

/** What a table is made by; the rest is left to choose from few. */
function indexed(of: Facets): readonly (string | undefined)[] {
  return [of.id, thingOf(of), of.report, of.period, of.area];
}

const OTHERS = ['measure', 'stage', 'basis', 'of', 'rankOf'] as const;

/** Which of the indexed facets are asked for, a bit for each. */
function shapeOf(asked: readonly (string | undefined)[]): number {
  return asked.reduce((shape, value, place) => (value === undefined ? shape : shape | (1 << place)), 0);
}

function keyOf(values: readonly (string | undefined)[], shape: number): string {
  return values.reduce<string>((key, value, place) => (shape & (1 << place) ? `${key}${value}\n` : key), '');
}

type Table<Read> = ReadonlyMap<string, readonly Read[]>;

/** By the readings that they were made over, and by shape. */
const TABLES = new WeakMap<readonly Reading[], Map<number, Table<Reading>>>();

function tableOver<Read extends Reading>(readings: readonly Read[], shape: number): Table<Read> {
  const tables = TABLES.get(readings) ?? new Map<number, Table<Reading>>();
  // What was made of these readings holds these readings.
  const known = tables.get(shape) as Table<Read> | undefined;
  if (known !== undefined) return known;
  const table = tableOf(readings, shape);
  TABLES.set(readings, tables.set(shape, table));
  return table;
}

function tableOf<Read extends Reading>(readings: readonly Read[], shape: number): Table<Read> {
  const table = new Map<string, Read[]>();
  for (const reading of readings) {
    const key = keyOf(indexed(reading), shape);
    const group = table.get(key);
    if (group === undefined) table.set(key, [reading]);
    else group.push(reading);
  }
  return table;
}

function answers(reading: Reading, { measure, stage, basis, of, rankOf }: Facets): boolean {
  const own = 'figure' in reading ? reading : { basis: HEADLINE, of: undefined, rankOf: undefined };
  return (
    (measure === undefined || reading.measure === measure) &&
    (stage === undefined || stageOf(reading) === stage) &&
    (basis === undefined || own.basis === basis) &&
    (of === undefined || own.of === of) &&
    (rankOf === undefined || own.rankOf === rankOf)
  );
}
