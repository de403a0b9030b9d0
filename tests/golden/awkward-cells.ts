import type { FunctionArgument } from '../../src/wording/functions/function-entry';

/** A cell as Excel hands it over, by what is awkward about it. */
export type AwkwardCells = Readonly<Record<string, unknown>>;

/** What a cell that answers well carries beside its number; a figure that differs in one of these is awkward. */
const FIGURE = { Unit: '亿元', Period: '2021', Area: '主园区', Status: 'actual' } as const;

export type FigureFacets = Readonly<Record<keyof typeof FIGURE, string>> & {
  readonly Measure?: string;
  readonly Bound?: string;
};

/** A number with what it is, as FIGURE answers it. */
export function figureCell(basicValue: number, changed: Partial<FigureFacets> = {}): object {
  const facets = Object.entries({ ...FIGURE, ...changed });
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue,
    properties: Object.fromEntries(
      facets.map(([name, text]) => [name, { type: 'String', basicType: 'String', basicValue: text }]),
    ),
  };
}

/** The same where the number is a rate, which cells hold as a fraction. */
export function rateCell(basicValue: number, changed: Partial<FigureFacets> = {}): object {
  return figureCell(basicValue, { Unit: '%', ...changed });
}

/** The same where the number is one of people. */
export function peopleCell(basicValue: number, changed: Partial<FigureFacets> = {}): object {
  return figureCell(basicValue, { Unit: '万人', ...changed });
}

/** What stands in a cell by mistake, or otherwise than a formula likes it. */
export const AWKWARD_NUMBERS: AwkwardCells = {
  'left out': null,
  'an empty cell': '',
  zero: 0,
  negative: -0.05,
  words: '未公布',
  'thousands as text': '34,086',
  'a figure in text': '306.2亿元',
  'full width': '３０６．２',
  'full-width percentage': '２２．１％',
  'a truth value': true,
  'a date': { type: 'Double', basicValue: 44561, numberFormat: 'yyyy/m/d' },
  'an error': { type: 'Error', basicType: 'Error', basicValue: '#N/A' },
  'a fraction': 0.221,
  'per cent as a bare number': 22.1,
  'two and a bit': 2.3,
  'a percentage by its format': { type: 'Double', basicValue: 0.221, numberFormat: '0.0%' },
  'percentage points': { type: 'Double', basicValue: 1.5, numberFormat: '+0.0;-0.0;0.0' },
};

/** What stands in an argument that asks for a word. */
export const AWKWARD_WORDS: AwkwardCells = {
  'left out': null,
  'an empty cell': '',
  'an empty cell on the desktop': 0,
  negative: -5,
  'a word that nobody knows': '未公布',
  'an error': { type: 'Error', basicType: 'Error', basicValue: '#N/A' },
};

/** Figures that differ in one facet from the one that would fit. */
export function awkwardFigures(
  kind: FunctionArgument['kind'],
  value: number,
  fitting: Partial<FigureFacets>,
): AwkwardCells {
  const { Period: period = FIGURE.Period, Status: status = FIGURE.Status } = fitting;
  const cell = (number: number, changed: Partial<FigureFacets> = {}) =>
    (kind === 'rate' ? rateCell : kind === 'people' ? peopleCell : figureCell)(number, {
      ...fitting,
      ...changed,
    });
  return {
    'a figure that fits': cell(value),
    'one of another area': cell(value, { Area: '一区多园' }),
    'one of the year before': cell(value, { Period: yearsLater(period, -1) }),
    'one of the year after': cell(value, { Period: yearsLater(period, 1) }),
    ...(status === 'target'
      ? { 'a result': cell(value, { Status: 'actual' }) }
      : { 'a target': cell(value, { Status: 'target' }) }),
    'one number of a range': cell(value, { Bound: 'range' }),
    ...(kind === 'rate'
      ? {
          'the same in percent': cell(value * 100, { Unit: 'percent' }),
          'a growth': cell(value, { Measure: 'growth' }),
          'a share': cell(value, { Measure: 'share' }),
        }
      : {
          'the same in 万元': cell(value * 10_000, { Unit: '万元' }),
          'an amount in dollars': cell(value, { Unit: '亿美元' }),
          'an area of land': cell(value, { Unit: '亩' }),
          'a change': cell(value, { Measure: 'change' }),
          'a rank': cell(value, { Measure: 'rank' }),
        }),
  };
}

function yearsLater(period: string, years: number): string {
  return period.replace(/^\d{4}/, (year) => String(Number(year) + years));
}
