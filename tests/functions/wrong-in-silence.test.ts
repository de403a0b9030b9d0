import { shownNumber } from '../../src/core/number/shown-number';
import { associateFunctions } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(bundledLibrary());
  office.runIn({ language: 'en-US', customFunctions: '1.4' });
});

afterAll(() => {
  office.close();
});

/** What a function answers, or the error that it throws: cells are given to formulas, words and choices as they are. */
const call = (id: string, ...args: readonly unknown[]): unknown => {
  try {
    return office.associated()[id]?.(...args);
  } catch (error) {
    return error;
  }
};
const cell = (value: unknown) => [[value]];
const figure = (...words: readonly unknown[]) =>
  call('FIGURE', ...words, ...Array.from({ length: 9 - words.length }, () => null));
const withUnit = (basicValue: number, unit: string) => ({
  type: 'Double',
  basicValue,
  properties: { Unit: { type: 'String', basicValue: unit } },
});
const quantity = (text: string, unit: string | null = null) => call('QUANTITY', cell(text), unit);

/** What stands in the cell: a number as it is shown, or the error with its sentence. */
function shown(answer: unknown): string {
  if (Array.isArray(answer))
    return (answer as unknown[][]).map((row) => row.map(shown).join(' | ')).join(' / ');
  if (typeof answer === 'number') return shownNumber(answer, 'General');
  const { code, message, basicValue, numberFormat } = answer as Readonly<Record<string, unknown>>;
  if (code !== undefined) return `${String(code)} ${String(message)}`;
  return basicValue === undefined
    ? String(answer)
    : shownNumber(Number(basicValue), String(numberFormat ?? 'General'));
}

test.each<readonly [row: number, sentence: string, answer: () => unknown, expected: RegExp]>([
  [
    1,
    'a fragment of the report’s words names no indicator',
    () => figure('增速', 2021),
    /^#N\/A There is no indicator/,
  ],
  [1, 'nor does an ending', () => figure('投资额'), /^#/],
  [1, 'a rate told in the report’s own words stays a rate', () => figure('办结率'), /^91%$/],
  [1, 'so does a completion', () => figure('完成年度投资计划'), /^123\.4%$/],
  [
    2,
    '万元 over 亿元 are brought into one unit',
    () => call('SHAREOF', cell(withUnit(15514, '万元')), cell(withUnit(29.96, '亿元'))),
    /^5\.18%$/,
  ],
  [
    2,
    'dollars over yuan are refused',
    () => call('SHAREOF', cell(figure('fdi-used')), cell(figure('gdp'))),
    /^#VALUE! .*currencies/,
  ],
  [3, 'a target shows its bound', () => figure('gdp', 2022, null, 'target'), /^>335$/],
  [3, 'a target that nobody asked for says so', () => figure('gdp', 2022), /^>335 .*target/],
  [
    4,
    'a ratio over two areas, of which one is inferred, carries a remark',
    () =>
      call(
        'SELFSUFFICIENCY',
        cell(figure('一般公共预算收入')),
        call('WHOLE', cell(figure('民生支出')), cell(0.806), null),
      ),
    /^58\.9%\*$/,
  ],
  [
    5,
    'per cent said of a cell that shows 20% is asked about',
    () => call('WHOLE', cell(29.96), cell(0.8), 'percent'),
    /^#VALUE! /,
  ],
  [
    5,
    'a fraction beside per cent is asked about',
    () => call('GROWTHLEAD', cell(0.221), cell(9), 'percent'),
    /^#VALUE! /,
  ],
  [
    5,
    'a percentage set against 100 is refused',
    () => call('SHAREOF', cell(0.806), cell(100)),
    /^#VALUE! .*100%/,
  ],
  [
    6,
    'a bare 2.3 is asked about',
    () => call('IMPLIEDTARGET', cell(306.2), cell(2.3), null),
    /^#VALUE! .*2\.3%/,
  ],
  [
    6,
    'a column of rates is judged as a whole',
    () => call('IMPLIEDTARGET', cell(100), [[9.7], [0.8], [6]], null),
    /^#VALUE! .* \/ #VALUE! .* \/ #VALUE! /,
  ],
  [
    7,
    '万元 over 亿元 is taken for a slip',
    () => call('SELFSUFFICIENCY', cell(219000), cell(37.17)),
    /^#VALUE! .*RMB 10,000/,
  ],
  [7, 'so it is of debt', () => call('DEBTTOGDP', cell(457000), cell(300)), /^#VALUE! .*RMB 10,000/],
  [7, 'and of growth', () => call('YOY', cell(17.94), cell(219000)), /^#VALUE! .*RMB 10,000/],
  [
    8,
    'a fund above all resources is refused',
    () => call('LANDDEPENDENCE', cell(40), cell(36), 'fund-to-resources'),
    /^#VALUE! .*more than the whole/,
  ],
  [9, 'a spoken digit after 万 is thousands', () => quantity('13万2'), /^132,000$/],
  [10, 'a converted text is in the unit asked for', () => quantity('1亿2千万元', '亿元'), /^1\.2$/],
  [
    11,
    'a unit that the cell denies is refused',
    () => call('TOUNIT', cell(withUnit(306.2, '亿元')), cell('万元'), '元'),
    /^#VALUE! /,
  ],
  [
    11,
    'a rate in percent by its unit is one',
    () => call('PRIORYEAR', cell(21.9), cell(withUnit(22.1, 'percent')), null),
    /^17\.9/,
  ],
  [
    12,
    'a range and a cell of growths have one average',
    () => call('AVERAGEGROWTH', [[[0.1], [0.2], [0.3]], cell(0.4)]),
    /^24\.5%$/,
  ],
  [
    12,
    'a growth left out between others is told',
    () => call('AVERAGEGROWTH', [cell(0.1), cell(null), cell(0.2)]),
    /^#VALUE! .*left out/,
  ],
  [
    13,
    'a rise with a negative growth is refused',
    () => call('CONTRIBUTION', cell(3), cell(12), cell(-0.08), null),
    /^#VALUE! .*other way/,
  ],
  [13, 'no growth starts below nothing', () => call('YOY', cell(-10), cell(5)), /^#VALUE! .*negative/],
  [
    14,
    'a date is no amount',
    () => call('SHAREOF', cell({ type: 'Double', basicValue: 44561, numberFormat: 'yyyy/m/d' }), cell(37.17)),
    /^#VALUE! .*date/,
  ],
  [14, 'a fall of less than nothing is refused', () => quantity('下降-3.2%'), /^#VALUE! /],
  [
    14,
    'a gap of 0.05 points is not shown as none',
    () => call('GROWTHLEAD', cell(0.0905), cell(0.09), null),
    /^\+0\.05/,
  ],
])('row %i: %s', (_, __, answer, expected) => {
  expect(shown(answer())).toMatch(expected);
});
