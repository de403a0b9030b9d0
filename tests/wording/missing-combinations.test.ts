import { LANGUAGES } from '../../src/core/language';
import type { Missing, MissingBy, MissingReason } from '../../src/core/missing';
import { MEASURES, STATUSES } from '../../src/core/reading/observation';
import { missingSentence } from '../../src/wording/missing';

/** The values that each field of a reason may have; `undefined` where it may be left out. */
type Domains<Reason extends MissingReason> = {
  readonly [Field in Exclude<KeysOf<MissingBy<Reason>>, 'kind' | 'reason'>]: readonly unknown[];
};
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

const TYPED = ['', '  ', '未公布', 'x', 'a  b\n c', '“”', '长'.repeat(200)];
const UNITS = ['', '亿元', '%', '个百分点', 'RMB bn', '斛'];
const KNOWN_UNITS = UNITS.filter((unit) => unit !== '');
const ARGUMENTS = ['part', 'value', 'report', 'growths', 'growth2', 'divisor', 'growthFactor'];
const INDICATORS = ['gdp', '民生实事'];
const PERIODS = ['2021', '2021/2025', '2022-Q1', '2022-H1'];
const SHAPES = [
  { height: 3, width: 1 },
  { height: 1, width: 2 },
];
const FIGURES = MEASURES.map((measure) => ({ period: '2021', measure, status: 'actual' }));
const listsOf = (...items: readonly unknown[]) => [[], items.slice(0, 1), items];

const DOMAINS: { readonly [Reason in MissingReason]: readonly Partial<Domains<Reason>>[] } = {
  'not-reported': [
    { input: ['tax-growth'] },
    {
      indicator: INDICATORS,
      area: [undefined, '主园区'],
      period: [undefined, ...PERIODS],
      measure: [undefined, ...MEASURES],
      status: [undefined, ...STATUSES],
      available: listsOf(...FIGURES),
    },
  ],
  'in-words-only': [{ indicator: INDICATORS, period: PERIODS, words: ['稳中有进', 'a  b'] }],
  'nothing-found': [{ query: TYPED }],
  'not-recorded': [{ indicator: INDICATORS, field: ['definition', 'source'] }],
  'zero-denominator': [{ argument: ARGUMENTS }],
  'unit-mismatch': [{ unit: UNITS, asked: KNOWN_UNITS }],
  'unknown-unit': [{ unit: TYPED }],
  'mixed-units': [{ unit: UNITS, column: KNOWN_UNITS }],
  'period-mismatch': [{ one: PERIODS, other: PERIODS }],
  'scope-mismatch': [{ one: ['A'], other: ['B'] }],
  'out-of-range': [
    { rule: ['finite'] },
    {
      argument: ARGUMENTS,
      value: [-5, 0, 22.1],
      rule: [
        ...['rate', 'rate-in-cell', 'share', 'bare-share', 'part', 'not-negative', 'nothing', 'growth'],
        ...['signs', 'direction', 'years', 'months', 'rows', 'index'],
      ],
    },
  ],
  'not-a-number': [
    { argument: ARGUMENTS, value: [undefined, ...TYPED], rule: [undefined, 'figure-in-text', 'date'] },
  ],
  'not-a-quantity': [
    {
      text: TYPED,
      rule: [
        ...['no-number', 'vague', 'date', 'ordinal', 'several', 'contradiction', 'backwards', 'other-words'],
      ],
    },
  ],
  'left-out': [{ argument: ARGUMENTS }],
  'too-many-rows': [{ rows: [0, 12_000], most: [0, 4000] }],
  implausible: [
    {
      one: ['part'],
      other: ['whole'],
      times: [5891.8, 0.0000589],
      low: [0, 0.005],
      high: [5, 286.1],
      slip: [
        undefined,
        { kind: 'units', one: '万元', other: '亿元' },
        { kind: 'swapped' },
        { kind: 'percentage' },
        { kind: 'empty' },
      ],
    },
  ],
  'too-many-cells': [{ argument: ARGUMENTS, cells: [1_048_576], most: [50_000] }],
  'unclear-rate': [{ argument: ARGUMENTS, value: [0.8, -0.221], beside: [undefined, 9.7] }],
  'wrong-unit': [
    {
      argument: ARGUMENTS,
      wanted: ['amount', 'people', 'rate', 'years', 'months'],
      given: ['percentage', 'points'],
    },
    { argument: ARGUMENTS, wanted: ['amount', 'rate', 'years'], given: ['unit'], unit: KNOWN_UNITS },
    {
      argument: ARGUMENTS,
      wanted: ['amount', 'growth', 'share'],
      given: ['measure'],
      measure: [...MEASURES],
    },
  ],
  'units-differ': [{ one: ['part'], oneUnit: UNITS, other: ['whole'], otherUnit: UNITS }],
  'not-together': [
    { facet: ['area'], one: ['part'], oneIs: ['主园区'], other: ['whole'], otherIs: ['高新区'] },
    { facet: ['indicator'], one: ['part'], oneIs: INDICATORS, other: ['whole'], otherIs: INDICATORS },
    {
      facet: ['period', 'same-period', 'order', 'year', 'two-years', 'years-between', 'length'],
      one: ['part'],
      oneIs: PERIODS,
      other: ['whole'],
      otherIs: PERIODS,
    },
    { facet: ['status'], one: ['part'], oneIs: STATUSES, other: ['whole'], otherIs: STATUSES },
  ],
  'unit-contradicted': [{ argument: ARGUMENTS, carried: KNOWN_UNITS, said: KNOWN_UNITS }],
  'span-contradicted': [
    {
      argument: ['years', 'months'],
      said: [4, 9],
      carried: [1, 3, 0.25],
      figures: [
        [{ argument: 'actual', period: '2022-Q1' }],
        [
          { argument: 'first', period: '2021' },
          { argument: 'last', period: '2022' },
        ],
      ],
    },
  ],
  'shape-mismatch': [{ one: ARGUMENTS, oneShape: SHAPES, other: ARGUMENTS, otherShape: SHAPES }],
  'unknown-indicator': [{ name: TYPED, suggestions: listsOf('gdp', '民生实事') }],
  'unknown-report': [{ name: TYPED, choices: listsOf('zhuhai-hitech-2022', '另一份') }],
  'unknown-choice': [
    {
      argument: ['period', 'measure', 'area', 'status', 'end', 'rateUnit', 'field'],
      given: TYPED,
      allowed: listsOf('actual', '2021'),
    },
  ],
  ambiguous: [{ argument: ['report', 'period', 'area', 'figure'], choices: listsOf('2021', '主园区') }],
};

function combined(domains: Readonly<Record<string, readonly unknown[] | undefined>>): readonly object[] {
  return Object.entries(domains).reduce<readonly object[]>(
    (made, [field, values = []]) =>
      made.flatMap((fields) =>
        values.map((value) => (value === undefined ? fields : { ...fields, [field]: value })),
      ),
    [{}],
  );
}

const HOLE =
  /undefined|null|NaN|\[object| {2}|\n|“”|“ |（）|\(\)|：。|: ?\.|: ?,|，，|、、|, ,|、。|\s[.,;]|\bin and\b|\bin \./;

test.each(Object.keys(DOMAINS) as MissingReason[])(
  'no sentence of %s has a hole, whatever is told beside it',
  (reason) => {
    for (const domains of DOMAINS[reason]) {
      const made = combined(domains);
      expect(made.length).toBeGreaterThan(0);
      for (const fields of made) {
        const missing = { kind: 'missing', reason, ...fields } as Missing;
        for (const language of LANGUAGES) {
          const sentence = missingSentence(missing, language);
          expect({ fields, sentence, hole: HOLE.exec(sentence)?.[0] }).toEqual({
            fields,
            sentence,
            hole: undefined,
          });
          expect(sentence).toMatch(language === 'zh-CN' ? /[。？]$/ : /[.?]$/);
          // What somebody typed is told by as much as it is known by.
          expect(sentence.length).toBeLessThan(500);
        }
      }
    }
  },
);
