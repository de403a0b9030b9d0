import type { Json } from '../../preview/wire/object-model';
import type { FunctionResult } from '../../preview/wire/workbook-port';
import { bundled } from '../../src/library/bundled';
import { answersOf, openWithFunctions, type Call } from './call-functions';

/** What each call must come to: the value as it goes over the wire, or the number of the error and its sentence. */
const TRIALS: readonly (readonly [title: string, call: Call, expected: unknown])[] = [
  [
    'a figure in Chinese words',
    call('FIGURE', ['一般公共预算收入', 2021, '增速', '实际', null, null, null, null, null]),
    formatted(0.221, '0.0%'),
  ],
  [
    'a figure in another unit',
    call('FIGURE', ['民生支出', null, null, null, null, '万元', null, null, null]),
    formatted(299600, '#,##0'),
  ],
  [
    'its sentence',
    call('SOURCE', ['民生支出', null, null, null, null, null, null, null, null]),
    '民生支出29.96亿元,占一般公共预算支出80.6%。',
  ],
  [
    'an unknown figure',
    call('FIGURE', ['一般公共预算收人', null, null, null, null, null, null, null, null]),
    refusal(1, /一般公共预算收入/),
  ],
  ['a field of the catalogue', call('META', ['gdp', 'unit', null]), '亿元'],
  ['an unknown field', call('META', ['gdp', 'colour', null]), refusal(7, /chinese/)],
  ['the version', call('VERSION', []), `1.0.0+${bundled().version}`],
  [
    'an amount in hectares',
    call('TOUNIT', [[[15], ['']], [['亩'], ['亩']], '公顷']),
    [[{ basicValue: 1 }], ['']],
  ],
  ['dollars in yuan', call('TOUNIT', [[[1]], [['亿美元']], '亿元']), refusal(7, /亿美元/)],
  ['no unit at all', call('TOUNIT', [[[1]], [['亿元']], null]), refusal(7, /./)],
  [
    'a floor with its mark',
    call('QUANTITY', [[['七成以上']], null, null]),
    [[formatted(0.7, '"≥"0%;"≥"-0%')]],
  ],
  [
    'the middle of a range',
    call('QUANTITY', [[['4.5%—5%']], null, 'middle']),
    [[formatted(0.0475, '0.00%')]],
  ],
  ['words without a number', call('QUANTITY', [[['同步增长']], null, null]), refusal(7, /没有数字/)],
  [
    'an error in a cell',
    call('QUANTITY', [[[{ type: 'CustomFunctionError', code: '#NUM!' }], ['5%']], null, null]),
    [[{ type: 'Error', basicValue: '#NUM!' }], [formatted(0.05, '0%')]],
  ],
  ['an unknown table', call('TOPICTABLE', ['天气', null, null, null, null]), refusal(7, /headline-results/)],
  ['an unknown topic', call('LIST', ['天气', null, null, null]), refusal(7, /public-finance/)],
];

let answers: readonly FunctionResult[];
let spilled: readonly FunctionResult[];

beforeAll(async () => {
  const office = await openWithFunctions();
  answers = await answersOf(
    office,
    TRIALS.map(([, trial]) => trial),
  );
  spilled = await answersOf(office, [
    call('TOPICTABLE', ['headline-results', '万元', null, null, null]),
    call('LIST', ['财政', null, null, null]),
    call('FIELDS', [null, null]),
    call('REPORTS', [null, null]),
  ]);
});

test.each(TRIALS.map(([title, , expected], index) => [title, index, expected] as const))(
  '%s comes over the wire',
  (_, index, expected) => {
    const answer = answers[index];
    if (isRefusal(expected)) {
      expect(answer).toMatchObject({
        errorCode: expected.errorCode,
        message: expect.stringMatching(expected.says),
      });
    } else {
      expect(answer).toMatchObject({ value: expected });
    }
  },
);

test('a table, a list, the fields and the reports arrive whole, as rows of one width', () => {
  const [table, list, fields, reports] = spilled.map((answer) => rowsOf(answer));
  for (const rows of [table, list, fields, reports]) {
    expect(new Set(rows?.map((row) => row.length)).size).toBe(1);
    expect(rows?.flat().filter((cell) => cell === null)).toEqual([]);
  }
  expect(table?.[0]?.slice(0, 6)).toEqual(['指标', '统计范围', '年度', '数值', '单位', '同比增速']);
  const gdp = table?.find(([name]) => name === '地区生产总值');
  expect(gdp?.slice(2, 6)).toMatchObject([
    { basicValue: 2021 },
    { basicValue: 3062000 },
    '万元',
    { basicValue: 0.097 },
  ]);
  expect(list?.find(([id]) => id === 'general-budget-revenue')?.[1]).toBe('一般公共预算收入');
  expect(fields?.map(([field]) => field)).toContain('definition');
  expect(reports?.[1]?.[0]).toBe('zhuhai-hitech-2022');
});

interface Refusal {
  readonly errorCode: number;
  readonly says: RegExp;
}

function refusal(errorCode: number, says: RegExp): Refusal {
  return { errorCode, says };
}

function isRefusal(expected: unknown): expected is Refusal {
  return typeof expected === 'object' && expected !== null && 'errorCode' in expected;
}

function call(name: string, args: readonly Json[]): Call {
  return { name, args };
}

function formatted(basicValue: number, numberFormat: string): Json {
  return { type: 'Double', basicValue, numberFormat };
}

function rowsOf(answer: FunctionResult): readonly (readonly unknown[])[] {
  return 'value' in answer ? (answer.value as readonly (readonly unknown[])[]) : [];
}
