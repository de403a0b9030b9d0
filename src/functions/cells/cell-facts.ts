import { LANGUAGES } from '../../core/language';
import { BOUNDS } from '../../core/reading/bound';
import type { FigureFacts } from '../../core/reading/figure-facts';
import { AREA_BASES, MEASURES, STATUSES } from '../../core/reading/observation';
import { isPeriod } from '../../core/reading/period';
import { readPeriodWords } from '../../library/resolve/period-words';
import { terms } from '../../wording/terms';
import { unitFromName } from '../../wording/units';
import { FACT_NAMES } from './figure-properties';

/**
 * What a cell says of its number by properties, as our functions and the tables with sources in their cells give them:
 * its unit, period, bound and more. Nothing, where it has no such property; what cannot be read is left out.
 */
export function cellFacts(cell: unknown): FigureFacts | undefined {
  const properties =
    typeof cell === 'object' && cell !== null && 'properties' in cell ? cell.properties : undefined;
  return typeof properties === 'object' && properties !== null ? factsIn(properties) : undefined;
}

function factsIn(properties: object): FigureFacts | undefined {
  const facts: Record<string, string | number> = {};
  let isSaid = false;
  for (const [name, property] of Object.entries(properties)) {
    const fact = FACT_NAMES.get(name);
    const value = fact === undefined ? undefined : READ[fact](plainValue(property));
    if (fact === undefined || value === undefined || value === '') continue;
    facts[fact] = value;
    isSaid = true;
  }
  return isSaid ? (facts as FigureFacts) : undefined;
}

/** A property's value, which may be a plain one or a cell's. */
function rawValue(property: unknown): unknown {
  return typeof property === 'object' && property !== null
    ? (property as { readonly basicValue?: unknown }).basicValue
    : property;
}

function plainValue(property: unknown): string | number | undefined {
  const value = rawValue(property);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? value : undefined;
}

type Read = (value: string | number | undefined) => string | number | undefined;

const READ: Readonly<Record<keyof FigureFacts, Read>> = {
  indicator: words,
  measure: oneOf(MEASURES, 'measures'),
  period: (value) => periodIn(words(value) ?? ''),
  status: oneOf(STATUSES, 'statuses'),
  unit: (value) => unitNamed(words(value) ?? ''),
  bound: oneOf(BOUNDS, 'bounds'),
  upperEnd: (value) => (typeof value === 'number' ? value : undefined),
  area: words,
  areaBasis: oneOf(AREA_BASES, 'areaBases'),
  basis: words,
  derivedFrom: words,
  // What was remarked on one figure is said in its own cell.
  remark: () => undefined,
  sentence: words,
  report: words,
};

function words(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** An id, or what it is called in either language. */
function oneOf<Id extends string>(
  ids: readonly Id[],
  kind: 'measures' | 'statuses' | 'bounds' | 'areaBases',
): Read {
  const known = new Map<string, Id>();
  for (const language of LANGUAGES) {
    const names = terms(language)[kind] as Readonly<Record<Id, string>>;
    for (const id of ids) known.set(names[id].toLowerCase(), id).set(id, id);
  }
  return (value) => known.get(String(value).toLowerCase());
}

/** As functions tell it, or as tables do in their language. */
function periodIn(text: string): string | undefined {
  return isPeriod(text) ? text : readPeriodWords(text);
}

/** An English name of a table's unit stands for that unit; found once for each, since a column has many. */
function unitNamed(name: string): string {
  const known = UNITS.get(name) ?? unitFromName(name);
  if (UNITS.size < MOST_UNITS) UNITS.set(name, known);
  return known;
}

const UNITS = new Map<string, string>();

/** Units are few; what stands in cells may be anything. */
const MOST_UNITS = 200;
