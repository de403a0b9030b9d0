import type { FigureFacts } from '../../core/reading/figure-facts';

/**
 * What the facts of a figure are called as properties of its cell, in the order in which a card shows them.
 *
 * Names and ids are the same in every language of Excel, since formulas call them (`=A1.Unit`) and functions read them
 * back; a remark is for people, and in their language.
 */
const NAMES: Readonly<Record<keyof FigureFacts, string>> = {
  remark: 'Remark',
  indicator: 'Indicator',
  measure: 'Measure',
  period: 'Period',
  status: 'Status',
  unit: 'Unit',
  bound: 'Bound',
  upperEnd: 'Upper end',
  area: 'Area',
  areaBasis: 'Area basis',
  basis: 'Basis',
  derivedFrom: 'Derived from',
  sentence: 'Sentence',
  report: 'Report',
};

/** By which names a fact is known in a cell: ours, and those of the tables in both languages. */
export const FACT_NAMES: ReadonlyMap<string, keyof FigureFacts> = new Map<string, keyof FigureFacts>([
  ...(Object.entries(NAMES) as [keyof FigureFacts, string][]).map(([fact, name]) => [name, fact] as const),
  ['单位', 'unit'],
  ['unit', 'unit'],
  ['期间', 'period'],
  ['表述', 'bound'],
]);

/** The properties of a cell for what is known of its number. */
export function figureProperties(facts: FigureFacts): Readonly<Record<string, CellProperty>> {
  const properties: Record<string, CellProperty> = {};
  for (const fact of FACTS) {
    const value = facts[fact];
    if (value === undefined) continue;
    properties[NAMES[fact]] =
      typeof value === 'number'
        ? { type: 'Double', basicValue: value }
        : { type: 'String', basicValue: value };
  }
  return properties;
}

const FACTS = Object.keys(NAMES) as readonly (keyof FigureFacts)[];

type CellProperty =
  | { readonly type: 'Double'; readonly basicValue: number }
  | { readonly type: 'String'; readonly basicValue: string };
