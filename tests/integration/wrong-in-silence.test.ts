import type { Json } from '../../preview/wire/object-model';
import { shownNumber } from '../../src/core/number/shown-number';
import { answersOf, openWithFunctions } from './call-functions';

/** What a function answers over the wire, or the error that it sends: cells are given to formulas, words and choices as they are. */
let call: (id: string, ...args: readonly (Json | Promise<Json>)[]) => Promise<Json>;

function cell(value: Json): Json;
function cell(value: Promise<Json>): Promise<Json>;
function cell(value: Json | Promise<Json>): Json | Promise<Json> {
  return value instanceof Promise ? value.then((answer) => [[answer]]) : [[value]];
}
const figure = (...words: readonly Json[]) =>
  call('FIGURE', ...words, ...Array.from({ length: 9 - words.length }, () => null));
const withUnit = (basicValue: number, unit: string) => ({
  type: 'Double',
  basicType: 'Double',
  basicValue,
  properties: { Unit: { type: 'String', basicType: 'String', basicValue: unit } },
});
const quantity = (text: string, unit: string | null = null) => call('QUANTITY', cell(text), unit, null);

/** What a number says of the unit that it is in. */
const unitOf = async (answer: Promise<Json>) => {
  const [[only] = []] = (await answer) as {
    readonly properties?: { readonly Unit?: { readonly basicValue: string } };
  }[][];
  return only?.properties?.Unit?.basicValue ?? 'no unit';
};

/** What stands in the cell: a number as it is shown, or the error with its sentence. */
function shown(answer: Json): string {
  if (Array.isArray(answer)) return answer.map((row) => (row as Json[]).map(shown).join(' | ')).join(' / ');
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'number') return shownNumber(answer, 'General');
  const { code, message, basicValue, numberFormat } = answer as Readonly<Record<string, unknown>>;
  if (code !== undefined) return `${String(code)} ${String(message)}`;
  return typeof basicValue === 'string'
    ? `${basicValue} ${JSON.stringify(answer)}`
    : shownNumber(Number(basicValue), String(numberFormat ?? 'General'));
}

type Row = readonly [row: number, sentence: string, answer: () => Promise<Json>, expected: RegExp];

const ROWS: readonly Row[] = [
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
    () => call('SHAREOF', cell(figure('“民生微实事”')), cell(figure('民生支出'))),
    /^0\.518%$/,
  ],
  [
    2,
    'dollars over yuan are refused',
    () => call('SHAREOF', cell(figure('fdi-used')), cell(figure('gdp'))),
    /^#VALUE! .*currencies/,
  ],
  [3, 'a target shows its bound', () => figure('gdp', 2022, null, 'target'), /^>335$/],
  [3, 'a target that nobody asked for says so', () => figure('gdp', 2022), /^>335 .*target/],
  [3, 'an exact goal too', () => figure('gdp', 2025), /^540 .*target/],
  [
    3,
    'growth from a result to a target has its bound and a remark',
    () => call('YOY', cell(figure('gdp', 2021)), cell(figure('gdp', 2022))),
    /^>9\.4%\*$/,
  ],
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
    'per cent said of a cell that shows 80.6% means 80.6%',
    () => call('WHOLE', cell(29.96), cell(0.806), 'percent'),
    /^37\.17/,
  ],
  [
    5,
    'of one that hands its format over too',
    () =>
      call(
        'WHOLE',
        cell(29.96),
        cell({ type: 'Double', basicValue: 0.806, numberFormat: '0.0%' }),
        'percent',
      ),
    /^37\.17/,
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
  [6, 'so are two of them', () => call('GROWTHLEAD', cell(2.3), cell(3), null), /^#VALUE! .*2\.3%/],
  [
    6,
    'a column of them is asked about in every row',
    () => call('IMPLIEDTARGET', cell(100), [[9.7], [2.3], [6]], null),
    /^#VALUE! .*9\.7%.* \/ #VALUE! .*2\.3%.* \/ #VALUE! .*6%/,
  ],
  [
    6,
    'and answered in every row once somebody says what they are',
    () => call('IMPLIEDTARGET', cell(100), [[9.7], [2.3], [6]], 'percent'),
    /^109\.7\d* \/ 102\.3\d* \/ 106\S*$/,
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
  [7, 'whichever of the two it is', () => call('YOY', cell(219000), cell(17.94)), /^#VALUE! .*RMB 10,000/],
  [
    8,
    'a fund above all resources is refused',
    () => call('LANDDEPENDENCE', cell(40), cell(36), 'fund-to-resources'),
    /^#VALUE! .*more than the whole/,
  ],
  [9, 'a spoken digit after 万 is thousands', () => quantity('13万2'), /^132,000$/],
  [9, 'after one 万 as after many', () => quantity('3万2'), /^32,000$/],
  [10, 'a magnitude without a unit is multiplied out', () => quantity('30亿'), /^3,000,000,000$/],
  [10, 'with a unit it is part of it', () => quantity('30亿元'), /^30$/],
  [10, 'and the number says so', () => unitOf(quantity('30亿元')), /^亿元$/],
  [10, 'as the one without does not', () => unitOf(quantity('30亿')), /^no unit$/],
  [10, 'two magnitudes are multiplied out', () => quantity('1.2万亿'), /^1,200,000,000,000$/],
  [10, 'or are the unit', () => quantity('1.2万亿元'), /^1\.2$/],
  [10, 'and the number says which', () => unitOf(quantity('1.2万亿元')), /^万亿元$/],
  [10, 'what closes with 千万元 is in 万元', () => quantity('1亿2千万元'), /^12,000$/],
  [10, 'and says so', () => unitOf(quantity('1亿2千万元')), /^万元$/],
  [
    10,
    'a column of mixed magnitudes is in one unit, and what is in none is refused',
    () => call('QUANTITY', [['30亿元'], ['30亿'], ['1.2万亿元'], ['1.2万亿'], ['1亿2千万元']], null, null),
    /^30 \/ #VALUE! .* \/ 12,000 \/ #VALUE! .* \/ 1\.2$/,
  ],
  [10, 'a converted text is in the unit asked for', () => quantity('1亿2千万元', '亿元'), /^1\.20*$/],
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
  [13, 'no growth starts below nothing', () => call('YOY', cell(-5), cell(10)), /^#VALUE! .*negative/],
  [13, 'nor ends there', () => call('YOY', cell(5), cell(-10)), /^#VALUE! .*negative/],
  [
    13,
    'nor is one counted back from there',
    () => call('PRIORYEAR', cell(-21.9), cell(0.1), null),
    /^#VALUE! .*negative/,
  ],
  [
    14,
    'a date is no amount',
    () => call('SHAREOF', cell({ type: 'Double', basicValue: 44561, numberFormat: 'yyyy/m/d' }), cell(37.17)),
    /^#VALUE! .*date/,
  ],
  [
    14,
    'amounts in a unit that was asked for are not headed “as printed”',
    async () => {
      const [headers = null] = (await call(
        'TOPICTABLE',
        '财政',
        '万元',
        null,
        'en-US',
        null,
      )) as readonly Json[];
      return [headers];
    },
    /^(?!.*as printed)(?=.*Value)/i,
  ],
  [14, 'a fall of less than nothing is refused', () => quantity('下降-3.2%'), /^#VALUE! /],
  [
    14,
    'a gap of 0.05 points is not shown as none',
    () => call('GROWTHLEAD', cell(0.0905), cell(0.09), null),
    /^\+0\.05/,
  ],
];

let answers: readonly Json[];

beforeAll(async () => {
  const office = await openWithFunctions({ locale: 'en-US' });
  call = async (name, ...args) => {
    const [result] = await answersOf(office, [{ name, args: await Promise.all(args) }]);
    if (result === undefined) throw new Error(`${name} has no answer.`);
    return 'value' in result
      ? result.value
      : { code: ERRORS[result.errorCode] ?? '#?', message: result.message };
  };
  const given: Json[] = [];
  for (const [, , answer] of ROWS) given.push(await answer());
  answers = given;
});

test.each(ROWS.map(([row, sentence, , expected], place) => [row, sentence, place, expected] as const))(
  'row %i: %s',
  (_, __, place, expected) => {
    expect(shown(answers[place] ?? null)).toMatch(expected);
  },
);

/** As Excel numbers them. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!' };
