import { LANGUAGES } from '../../src/core/language';
import { missing, type Missing, type MissingBy, type MissingReason } from '../../src/core/missing';
import { rateAsFraction } from '../../src/core/formulas/rate';
import { share } from '../../src/core/formulas/share';
import { bundled } from '../../src/library/bundled';
import { resolveFigure } from '../../src/library/resolve/resolve-figure';
import { missingSentence } from '../../src/wording/missing';

const both = (reason: unknown) => LANGUAGES.map((language) => missingSentence(reason as Missing, language));
const apart = (facet: MissingBy<'not-together'>['facet'], oneIs: string, otherIs: string) =>
  missing('not-together', { facet, one: 'part', oneIs, other: 'whole', otherIs });
const figure = (query: Parameters<typeof resolveFigure>[1]) => resolveFigure(bundled(), query);

test.each<[string, unknown, string, string]>([
  [
    'a figure that the report does not give',
    figure({ indicator: 'retail-sales', period: 2021 }),
    '报告未列出“社会消费品零售总额”的2021年数值。报告列有：2022年增速（目标）。',
    'The report gives no 2021 figure for “Total retail sales of consumer goods”. It has: 2022 growth (target).',
  ],
  [
    'an indicator that the report never counts',
    figure({ indicator: 'debt-balance' }),
    '报告未列出“政府债务余额”的实际或预计数值。报告没有该指标的任何数字。',
    'The report gives no actual or estimated figure for “Government debt outstanding”. It has no number for that indicator at all.',
  ],
  [
    'a target in words only',
    figure({ indicator: '城镇登记失业率', period: 2022 }),
    '报告对“城镇登记失业率”（2022年）只有文字表述“控制在较低水平”，没有数字。请引用原文，不要代以数值。',
    'Of “Registered urban unemployment rate” (2022) the report speaks in words only: “控制在较低水平”. Quote it rather than put a number in its place.',
  ],
  [
    'a percentage typed as a whole number',
    rateAsFraction(22.1, { argument: 'growth' }),
    '“增速”为 22.1，即 2210%，像是把百分数写成了整数。请输入22.1%，或指定 percent；若确指 2210%，请指定 fraction。',
    '“growth” is 22.1, that is 2,210%: it looks like a percentage typed as a whole number. Enter 22.1%, or give percent as the unit; if you do mean 2,210%, give fraction.',
  ],
  [
    'two amounts of which one is probably in another unit',
    missing('implausible', {
      one: 'revenue',
      other: 'expenditure',
      times: 5891.848,
      low: 0.005,
      high: 5,
      slip: { kind: 'units', one: '万元', other: '亿元' },
    }),
    '“一般公共预算收入”是“一般公共预算支出”的 5890 倍，而合理范围为 0.005 至 5 倍。“一般公共预算收入”的单位是否为“万元”，“一般公共预算支出”的单位是否为“亿元”？请先换算为同一单位，例如用 FISCAL.TOUNIT。如两者无误，请引用注明单位的单元格，或直接用“/”“-”计算。',
    '“revenue” is 5,890 times “expenditure”, and 0.005 to 5 times is believed. Is “revenue” in RMB 10,000, and “expenditure” in RMB 100 mn? Bring both into one unit, for example with FISCAL.TOUNIT. If both are right, give them in cells that say their units, or calculate with Excel’s own / and -.',
  ],
  [
    'a rate of which its neighbour says that it may be a percentage',
    rateAsFraction(0.8, { argument: 'growth', company: { percentage: 9.7, places: 1 } }),
    '“增速”为 0.8，而与之并列的有 9.7：可能是 0.8%，也可能是 80%。请注明写法：percent 或 fraction。',
    '“growth” is 0.8 and 9.7 stands beside it: it may be 0.8% or 80%. Say how all of them are written: percent or fraction.',
  ],
  [
    'a rate that is called per cent and may be a fraction already',
    rateAsFraction(0.221, { argument: 'growth', unit: 'percent' }),
    '“增速”为 0.221，又注明 percent：可能是 0.221%，也可能是单元格以 0.221 存放的 22.1%。请写明百分号（0.221% 或 22.1%；单元格写作 B2%），并去掉 percent。',
    '“growth” is 0.221 and percent is said: it may be 0.221%, or 22.1%, which a cell holds as 0.221. Write rates with their sign (0.221% or 22.1%; of a cell, B2%) and leave percent out.',
  ],
  [
    'division by nothing',
    share(1, 0),
    '“总额”为 0，不能作除数。请检查该数值。',
    '“whole” is 0, and nothing can be divided by it. Check that number.',
  ],
  [
    'dollars asked for in yuan',
    figure({ indicator: 'fdi-used', unit: '亿元' }),
    '该数值的单位是“亿美元”，不能换算为“亿元”。请改用同类单位，或不填单位；外币不作折算，百分点与百分比不能互换。',
    'The figure is in USD 100 mn and cannot be given in RMB 100 mn. Ask for a unit of the same kind, or for none; currencies are not converted, and percentage points are not per cent.',
  ],
  [
    'a status that nobody knows',
    figure({ indicator: 'gdp', status: 'maybe' }),
    '“数据性质”不能填“maybe”。可填：实际（actual）、预计（estimated）、目标（target）。',
    '“maybe” is no status. Use one of: actual, estimated, target.',
  ],
  [
    'two goals to choose from',
    figure({ indicator: 'gdp', status: 'target' }),
    '符合条件的数值不止一个。请指定“年度”：2022、2025。',
    'More than one figure fits. Say which period: 2022, 2025.',
  ],
  [
    'an argument left out',
    missing('left-out', { argument: 'revenue' }),
    '没有给出“一般公共预算收入”。请填写，或引用已填写的单元格。',
    '“revenue” is left out. Enter it, or refer to a cell that holds it.',
  ],
  [
    'a figure with its unit in one cell',
    missing('not-a-number', { argument: 'part', value: '306.2亿元', rule: 'figure-in-text' }),
    '“部分”不是数值（“306.2亿元”）。请只填数值，不带单位和说明，或用 FISCAL.QUANTITY 读出其中的数。',
    '“part” is not a number (“306.2亿元”). Enter the number alone, without a unit or a remark, or read it with FISCAL.QUANTITY.',
  ],
  [
    'a percentage in the place of an amount',
    missing('wrong-unit', { argument: 'part', given: 'percentage', wanted: 'amount' }),
    '“部分”是百分数，而此处需要数额。请检查引用的单元格。',
    '“part” is a percentage, and an amount is needed here. Check which cell is referred to.',
  ],
  [
    'points in the place of a growth',
    missing('wrong-unit', { argument: 'growth', given: 'points', wanted: 'rate' }),
    '“增速”是百分点，而此处需要增速或占比。百分点是两个百分数之差，不参与比率计算。',
    '“growth” is in percentage points, and a growth or a share is needed here. Points are the difference of two percentages and never enter a ratio.',
  ],
  [
    'an amount in the place of a growth',
    missing('wrong-unit', { argument: 'growth', given: 'unit', unit: '亿元', wanted: 'rate' }),
    '“增速”的单位是“亿元”，而此处需要增速或占比。请检查引用的单元格。',
    '“growth” is in RMB 100 mn, and a growth or a share is needed here. Check which cell is referred to.',
  ],
  [
    'two amounts in two units',
    missing('units-differ', { one: 'part', oneUnit: '万元', other: 'whole', otherUnit: '亿元' }),
    '“部分”的单位是“万元”，“总额”的单位是“亿元”。请先换算为同一单位，例如用 FISCAL.TOUNIT。',
    '“part” is in RMB 10,000 and “whole” in RMB 100 mn. Bring both into one unit first, for example with FISCAL.TOUNIT.',
  ],
  [
    'amounts of two kinds',
    missing('units-differ', { one: 'part', oneUnit: '亿美元', other: 'whole', otherUnit: '亿元' }),
    '“部分”的单位是“亿美元”，“总额”的单位是“亿元”。两者不是同类单位，不能换算；外币须先按汇率折算。请检查引用的单元格。',
    '“part” is in USD 100 mn and “whole” in RMB 100 mn. The two are of different kinds; of two currencies one needs a rate of exchange first. Check which cells are referred to.',
  ],
  [
    'another unit than the cell says',
    missing('unit-contradicted', { argument: 'from', carried: '亿元', said: '万元' }),
    '“原单位”填的是“万元”，而单元格本身的单位是“亿元”。请改正其中之一；单元格自带单位时可以不填。',
    '“unit to convert from” says RMB 10,000, and the cell itself says RMB 100 mn. Correct one of them; where the cell says its unit, none need be given.',
  ],
  [
    'figures of two areas',
    apart('area', '主园区', '一区多园'),
    '“部分”属“主园区”，“总额”属“一区多园”，统计范围不同，不能相互计算。请改用同一范围的数值。',
    '“part” is of “主园区” and “whole” of “一区多园”: different areas cannot be set against each other. Use figures of one area.',
  ],
  [
    'figures of two periods',
    apart('period', '2021', '2022'),
    '“部分”为2021年，“总额”为2022年，时期不同，不能相互计算。请改用同一时期的数值。',
    '“part” is of 2021 and “whole” of 2022: different periods cannot be set against each other. Use figures of one period.',
  ],
  [
    'figures in the wrong order',
    apart('order', '2022', '2021'),
    '“总额”（2021年）应晚于“部分”（2022年）。请检查两者是否颠倒，或引用了错误的年度。',
    '“whole” (2021) must be of a later period than “part” (2022). Check that the two are not exchanged, and their years.',
  ],
  [
    'a share in the place of a growth',
    apart('measure', 'level', 'share'),
    '“部分”是数值，“总额”是占比，两者不能这样计算。请检查引用的单元格，或在 FISCAL.FIGURE 中指明度量。',
    '“part” is a figure of “level” and “whole” one of “share”, which do not go together here. Check which cells are referred to, or say the measure in FISCAL.FIGURE.',
  ],
  [
    'a growth over more than a year',
    apart('year', '2020', '2022'),
    '“总额”（2022年）应为“部分”（2020年）的次年。跨若干年的增速请用 FISCAL.CAGR。',
    '“whole” (2022) must be of the year after “part” (2020). For growth over several years use FISCAL.CAGR.',
  ],
  [
    'figures of two indicators',
    apart('indicator', 'gdp', '桥'),
    '“部分”是“地区生产总值”，“总额”是“桥”，不是同一指标，不能相互计算。请检查引用的单元格。',
    '“part” is “Gross domestic product” and “whole” is “桥”, and figures of one indicator are needed here. Check which cells are referred to.',
  ],
  [
    'a target in the place of a result',
    apart('status', 'target', ''),
    '“部分”是目标数，而此处需要实际或预计数。请检查引用的单元格。',
    '“part” is a target, and a result is needed here. Check which cell is referred to.',
  ],
  [
    'two ranges of two shapes',
    missing('shape-mismatch', {
      one: 'part',
      oneShape: { height: 3, width: 1 },
      other: 'whole',
      otherShape: { height: 2, width: 1 },
    }),
    '“部分”为 3×1，“总额”为 2×1（行×列），无法逐格对应。请改用同样大小的区域，或单个单元格。',
    '“part” is 3×1 and “whole” 2×1 (rows × columns), so their cells do not pair. Use ranges of one shape, or a single cell.',
  ],
])('%s is said in both languages', (_, reason, chinese, english) => {
  expect(both(reason)).toEqual([chinese, english]);
});

test('an unknown indicator is answered with names and ids that can be typed', () => {
  const [chinese, english] = both(figure({ indicator: '公共预算收入' }));
  expect(chinese).toContain('没有名为“公共预算收入”的指标。');
  expect(chinese).toContain('一般公共预算收入（general-budget-revenue）');
  expect(english).toContain('General public budget revenue (general-budget-revenue)');
});

/** One of every reason, as few things told as may be. */
const EACH: { readonly [Reason in MissingReason]: MissingBy<Reason> } = {
  'not-reported': missing('not-reported', { indicator: 'gdp', available: [] }),
  'in-words-only': missing('in-words-only', { indicator: 'gdp', period: '2022', words: '稳中有进' }),
  'nothing-found': missing('nothing-found', { query: '幸福' }),
  'not-recorded': missing('not-recorded', { indicator: 'gdp', field: 'definition' }),
  'zero-denominator': missing('zero-denominator', { argument: 'share' }),
  'unit-mismatch': missing('unit-mismatch', { unit: '%', asked: 'pp' }),
  'unknown-unit': missing('unknown-unit', { unit: '斛' }),
  'mixed-units': missing('mixed-units', { unit: '', column: '%' }),
  'period-mismatch': missing('period-mismatch', { one: '2021', other: '2022' }),
  'scope-mismatch': missing('scope-mismatch', { one: 'A', other: 'B' }),
  'out-of-range': missing('out-of-range', { argument: 'share', value: 5, rule: 'rate' }),
  'not-a-number': missing('not-a-number', { argument: 'share' }),
  'not-a-quantity': missing('not-a-quantity', { text: '', rule: 'no-number' }),
  'left-out': missing('left-out', { argument: 'share' }),
  'too-many-cells': missing('too-many-cells', { argument: 'part', cells: 1_048_576, most: 50_000 }),
  'too-many-rows': missing('too-many-rows', { rows: 12_000, most: 4000 }),
  implausible: missing('implausible', { one: 'part', other: 'whole', times: 5000, low: 0, high: 1 }),
  'unclear-rate': missing('unclear-rate', { argument: 'share', value: 0.8 }),
  'wrong-unit': missing('wrong-unit', { argument: 'share', given: 'points', wanted: 'rate' }),
  'units-differ': missing('units-differ', { one: 'part', oneUnit: '%', other: 'whole', otherUnit: '‰' }),
  'not-together': missing('not-together', {
    facet: 'area',
    one: 'part',
    oneIs: '主园区',
    other: 'whole',
    otherIs: '一区多园',
  }),
  'unit-contradicted': missing('unit-contradicted', { argument: 'from', carried: '亿元', said: '万元' }),
  'span-contradicted': missing('span-contradicted', {
    argument: 'years',
    said: 4,
    carried: 1,
    figures: [
      { argument: 'first', period: '2021' },
      { argument: 'last', period: '2022' },
    ],
  }),
  'shape-mismatch': missing('shape-mismatch', {
    one: 'part',
    oneShape: { height: 3, width: 1 },
    other: 'whole',
    otherShape: { height: 2, width: 1 },
  }),
  'unknown-indicator': missing('unknown-indicator', { name: '', suggestions: [] }),
  'unknown-report': missing('unknown-report', { name: '', choices: [] }),
  'unknown-choice': missing('unknown-choice', { argument: 'share', given: '', allowed: [] }),
  ambiguous: missing('ambiguous', { argument: 'period', choices: [] }),
};

test.each(Object.values(EACH))('$reason is a sentence even where little is told beside it', (reason) => {
  const [chinese, english] = both(reason);
  expect(chinese).toMatch(/。$/);
  expect(english).toMatch(/^[\p{Lu}“].*\.$/u);
  expect(`${chinese}${english}`).not.toMatch(/undefined|null|NaN|\[object/);
});

test('an input that a criterion lacks is called by its name', () => {
  expect(both(missing('not-reported', { input: 'tax-growth' }))).toEqual([
    '报告未列出“税收收入增速”。',
    'The report gives no figure for “Tax revenue growth”.',
  ]);
});

test('a choice that holds a space or a comma is one choice', () => {
  const [chinese, english] = both(missing('unknown-report', { name: 'x', choices: ['a b', 'c, d'] }));
  expect(chinese).toContain('可用的报告：a b、c, d。');
  expect(english).toContain('The reports at hand are: a b, c, d.');
});

test('a number that is no percentage at all is not asked to be written as one', () => {
  const rate = (value: number) => both(missing('out-of-range', { argument: 'growth', value, rule: 'rate' }));
  expect(rate(22.1).join()).toMatch(/22\.1%.*22\.1%/);
  expect(rate(34_086).join()).not.toContain('34086%');
  expect(rate(34_086).join()).toMatch(/数额.*amount/);
});

test('a value out of range is said in the words of the rule that it breaks', () => {
  const rules = [
    'rate',
    'rate-in-cell',
    'share',
    'bare-share',
    'part',
    'not-negative',
    'nothing',
    'growth',
    'signs',
    'direction',
    'years',
    'months',
    'rows',
    'index',
  ] as const;
  const said = [
    ...rules.flatMap((rule) => both(missing('out-of-range', { argument: 'share', value: 5, rule }))),
    ...both(missing('out-of-range', { rule: 'finite' })),
  ];
  expect(new Set(said).size).toBe(2 * rules.length + 2);
});

test('the sentences of one language hold no word of the other but what is quoted from data', () => {
  const latin = /[A-Za-z]{2,}/;
  const quoted = /[a-z-]+（|“[^”]*”|percent|fraction|FISCAL\.[A-Z]+/g;
  for (const reason of Object.values(EACH)) {
    const [chinese = '', english = ''] = both(reason);
    expect(chinese.replace(quoted, '')).not.toMatch(latin);
    expect(english.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  }
});
