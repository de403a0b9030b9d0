import type { Slip } from '../core/formulas/likely-slip';
import type { MissingBy, QuantityRule } from '../core/missing';
import { notTogether } from './figures-together';
import { yearText } from './readings';
import {
  asPercent,
  asTimes,
  isOfOneKind,
  namesIn,
  quoted,
  written,
  type MissingSentences,
} from './missing-detail';

const { argument, indicator, input, term } = namesIn('zh-CN');

export const missingInChinese: MissingSentences = {
  'not-reported': (missing) =>
    'input' in missing
      ? `报告未列出“${input(missing.input)}”。`
      : `报告未列出“${indicator(missing.indicator)}”${asked(missing)}。${instead(missing.available)}`,
  'in-words-only': ({ indicator: id, period, words }) =>
    `报告对“${indicator(id)}”（${years(period)}）只有文字表述${quoted(words, '')}，没有数字。请引用原文，不要代以数值。`,
  'nothing-found': ({ query }) =>
    quoted(query, '') === ''
      ? '没有给出检索词。请填一个或几个词，例如“gdp”。'
      : `没有同时含${quoted(query, '')}各词的数据。请减少或缩短检索词；可用 FISCAL.LIST 查看全部指标。`,
  'not-recorded': ({ indicator: id, field }) =>
    `目录没有收录“${indicator(id)}”的${argument(field)}。可用 FISCAL.FIELDS 查看全部字段。`,
  'zero-denominator': ({ argument: name }) => `“${argument(name)}”为 0，不能作除数。请检查该数值。`,
  'unknown-unit': ({ unit }) =>
    `${quoted(unit, '') === '' ? '没有给出单位' : `没有收录单位${quoted(unit, '')}`}。请改用已收录的单位，例如“亿元”“万人”“公顷”“%”，或不填单位。`,
  'mixed-units': ({ unit, column }) =>
    `该区域以首个数值的单位“${column}”为准，而此格${unitIs(unit)}，一列不能混用。请把单位相同的数值分列读取，或单独读取此格。`,
  'unit-mismatch': ({ unit, asked: wanted }) =>
    `该数值${unitIs(unit)}，不能换算为“${wanted}”。请改用同类单位，或不填单位；外币不作折算，百分点与百分比不能互换。`,
  'period-mismatch': ({ one, other }) =>
    `两个数值的时期不同（${one} 与 ${other}），不能相互计算。请改用同一时期的数值。`,
  'scope-mismatch': ({ one, other }) =>
    `两个数值的统计范围不同（${one} 与 ${other}），不能相互计算。请改用同一范围的数值。`,
  'out-of-range': outOfRange,
  'not-a-quantity': ({ text: given, rule }) => `${quoted(given, '该文本')}读不出数值：${unread(rule)}`,
  'not-a-number': ({ argument: name, value, rule }) =>
    rule === 'date'
      ? `“${argument(name)}”是日期${bracketed(value)}，不是数值。请检查引用的单元格。`
      : `“${argument(name)}”不是数值${bracketed(value)}。请只填数值，不带单位和说明${rule === undefined ? '' : '，或用 FISCAL.QUANTITY 读出其中的数'}。`,
  'left-out': ({ argument: name }) => `没有给出“${argument(name)}”。请填写，或引用已填写的单元格。`,
  'too-many-cells': ({ argument: name, cells, most }) =>
    `“${argument(name)}”有 ${cells} 个单元格，一次最多计算 ${most} 个。请只引用有数据的行，例如用 B2:B500 代替 B:B。`,
  'too-many-rows': ({ rows, most }) =>
    `结果有 ${rows} 行，单元格一次约可接收 ${most} 行（上限为五兆字节）。请缩小范围：少引用几行，或指定时期、统计范围或报告。`,
  implausible: ({ one, other, times, low, high, slip }) =>
    `“${argument(one)}”是“${argument(other)}”的 ${asTimes(times, 'zh-CN')} 倍，而合理范围为 ${asTimes(low, 'zh-CN')} 至 ${asTimes(high, 'zh-CN')} 倍。${slipped(slip, argument(one), argument(other))}如两者无误，请引用注明单位的单元格，或直接用“/”“-”计算。`,
  'unclear-rate': ({ argument: name, value, beside }) =>
    beside === undefined
      ? `“${argument(name)}”为 ${value}，又注明 percent：可能是 ${value}%，也可能是单元格以 ${value} 存放的 ${asPercent(value, 'zh-CN')}。请写明百分号（${value}% 或 ${asPercent(value, 'zh-CN')}；单元格写作 B2%），并去掉 percent。`
      : `“${argument(name)}”为 ${value}，而与之并列的有 ${beside}：可能是 ${value}%，也可能是 ${asPercent(value, 'zh-CN')}。请注明写法：percent 或 fraction。`,
  'wrong-unit': (missing) =>
    `“${argument(missing.argument)}”${givenInstead(missing)}，而此处需要${missing.given === 'unit' && missing.wanted === 'amount' ? '人民币数额' : WANTED[missing.wanted]}。${missing.given === 'points' ? '百分点是两个百分数之差，不参与比率计算。' : '请检查引用的单元格。'}`,
  'units-differ': ({ one, oneUnit, other, otherUnit }) =>
    `“${argument(one)}”${unitIs(oneUnit)}，“${argument(other)}”${unitIs(otherUnit)}。${isOfOneKind(oneUnit, otherUnit) ? '请先换算为同一单位，例如用 FISCAL.TOUNIT。' : '两者不是同类单位，不能换算；外币须先按汇率折算。请检查引用的单元格。'}`,
  'not-together': (missing) => notTogether(missing, 'zh-CN'),
  'unit-contradicted': ({ argument: name, carried, said }) =>
    `“${argument(name)}”填的是“${said}”，而单元格本身的单位是“${carried}”。请改正其中之一；单元格自带单位时可以不填。`,
  'span-contradicted': ({ argument: name, said, carried, figures: [one, other] }) =>
    `“${argument(name)}”填的是 ${said}，而${
      other === undefined
        ? `“${argument(one?.argument ?? '')}”为${years(one?.period ?? '')}，期末已过 ${carried} 个月`
        : `按单元格自带的时期，“${argument(one?.argument ?? '')}”（${years(one?.period ?? '')}）至“${argument(other.argument)}”（${years(other.period)}）相隔 ${carried} 年`
    }。请改正其中之一。`,
  'shape-mismatch': ({ one, oneShape, other, otherShape }) =>
    `“${argument(one)}”为 ${written(oneShape)}，“${argument(other)}”为 ${written(otherShape)}（行×列），无法逐格对应。请改用同样大小的区域，或单个单元格。`,
  'unknown-indicator': ({ name, suggestions }) => {
    if (quoted(name, '') === '') return '没有给出指标。请填写指标代码或名称，例如“一般公共预算收入”。';
    const near = suggestions.map((id) =>
      indicator(id) === id ? quoted(id, id) : `${indicator(id)}（${id}）`,
    );
    return `没有名为${quoted(name, name)}的指标。${near.length > 0 ? `是否要找：${near.join('、')}？` : '请改用指标代码或报告中的名称。'}`;
  },
  'unknown-report': ({ name, choices }) =>
    `${quoted(name, '') === '' ? '没有给出报告' : `没有名为${quoted(name, '')}的报告`}。${choices.length > 0 ? `可用的报告：${choices.join('、')}。` : '目前没有可用的报告。'}`,
  'unknown-choice': ({ argument: name, given, allowed }) =>
    `“${argument(name)}”不能${quoted(given, '') === '' ? '为空' : `填${quoted(given, '')}`}。${allowed.length > 0 ? `可填${listed(allowed.map((word) => choice(name, word)))}` : '没有可选的值'}。`,
  ambiguous: ({ argument: name, choices }) =>
    name === 'figure'
      ? `报告对此有不止一个数值${listed(choices)}。请查看原文，直接引用所需的数值。`
      : `符合条件的数值不止一个。请指定“${argument(name)}”${listed(choices.map(term))}。`,
};

function listed(choices: readonly string[]): string {
  return choices.length > 0 ? `：${choices.join('、')}` : '';
}

function unitIs(unit: string): string {
  return unit === '' ? '没有单位' : `的单位是“${unit}”`;
}

function bracketed(value: string | undefined): string {
  const shown = quoted(value ?? '', '');
  return shown === '' ? '' : `（${shown}）`;
}

function slipped(slip: Slip | undefined, one: string, other: string): string {
  switch (slip?.kind) {
    case 'units':
      return `“${one}”的单位是否为“${slip.one}”，“${other}”的单位是否为“${slip.other}”？请先换算为同一单位，例如用 FISCAL.TOUNIT。`;
    case 'other-units':
      return `不带单位的数值，“${one}”按${slip.one}、“${other}”按${slip.other}计，请检查是否如此。`;
    case 'swapped':
      return '两个参数是否颠倒？';
    case 'empty':
      return `“${one}”的单元格是否为空？只引用空单元格的公式（如 =B2）得 0。`;
    case 'percentage':
      return `“${one}”像是百分数与 100% 相比，它本身就是占比。`;
    case undefined:
      return '请检查两者的数值和单位。';
  }
}

function givenInstead(wrong: MissingBy<'wrong-unit'>): string {
  if (wrong.given === 'unit') return `的单位是“${wrong.unit}”`;
  return wrong.given === 'measure' ? `是${term(wrong.measure)}` : GIVEN[wrong.given];
}

const GIVEN: Readonly<Record<'percentage' | 'points', string>> = {
  percentage: '是百分数',
  points: '是百分点',
};

const WANTED: Readonly<Record<MissingBy<'wrong-unit'>['wanted'], string>> = {
  amount: '数额',
  people: '人数',
  rate: '增速或占比',
  growth: '增速',
  share: '占比',
  years: '年数',
  months: '月数',
};

function asked({ area, period, status, measure }: Unreported): string {
  const words = [
    ...(area === undefined ? [] : [area]),
    ...(period === undefined ? [] : [years(period)]),
    ...(status === undefined ? [] : [term(status)]),
    measure === undefined ? '数值' : term(measure),
  ];
  const isOpen = period === undefined && status === undefined;
  return `的${isOpen ? '实际或预计' : ''}${words.join('')}`;
}

type Unreported = Extract<MissingBy<'not-reported'>, { readonly indicator: string }>;

function instead(available: Unreported['available']): string {
  if (available.length === 0) return '报告没有该指标的任何数字。';
  const readable = available.map(
    ({ period, measure, status }) => `${years(period)}${term(measure)}（${term(status)}）`,
  );
  return `报告列有：${readable.join('、')}。`;
}

function outOfRange(missing: MissingBy<'out-of-range'>): string {
  if (missing.rule === 'finite') return FINITE;
  const { value, rule } = missing;
  const name = argument(missing.argument);
  switch (rule) {
    case 'rate':
      return Math.abs(value) > LARGEST_PERCENTAGE
        ? `“${name}”为 ${value}，而此处需要增速或占比，例如 9.7%。它是否为数额或指数？请检查引用的单元格。`
        : `“${name}”为 ${value}，即 ${asPercent(value, 'zh-CN')}，像是把百分数写成了整数。请输入${value}%，或指定 percent；若确指 ${asPercent(value, 'zh-CN')}，请指定 fraction。`;
    case 'rate-in-cell':
      return `“${name}”现为 ${asPercent(value, 'zh-CN')}，不像增速或占比。若是百分之几，请连百分号一起输入，例如 12%。`;
    case 'share':
      return `“${name}”应在 0 至 1（0% 至 100%）之间，现为 ${value}。部分不会小于零，也不会大于总额，请检查引用的单元格。`;
    case 'bare-share':
      return `“${name}”应在 0 至 1（0% 至 100%）之间，现为 ${value}。请输入${value}%，或指定 percent。`;
    case 'part':
      return `“${name}”（${value}）大于它所属的总额。请检查两者的单位是否一致。`;
    case 'not-negative':
      return `“${name}”不能为负数，现为 ${value}。请检查该数值。`;
    case 'nothing':
      return `“${name}”为 0，据此得不出结果。该单元格是否为空？部分版本的 Excel 会把空单元格当作 0 传入。`;
    case 'growth':
      return `“${name}”为 ${asPercent(value, 'zh-CN')}，低于 −100%，没有意义。请检查该数值。`;
    case 'signs':
      return `“${name}”为 ${asPercent(value, 'zh-CN')}，与另一增速一升一降，两者之比没有意义。请改看各自的增速。`;
    case 'direction':
      return `“${name}”为 ${asPercent(value, 'zh-CN')}，与所填增减量一升一降。同一对象的增减与增速方向应一致，请检查两者的正负号。`;
    case 'years':
      return `“${name}”应为 1 至 100，按整年或整季度计（如 4、4.25），现为 ${value}。请填两者相隔的年数，而不是年份。`;
    case 'index':
      return `“${name}”为 ${asPercent(value, 'zh-CN')}，像是价格指数。请只填涨幅：指数 102.5 填 2.5%。`;
    case 'months':
      return `“${name}”应为 1 至 12 的整数，现为 ${value}。请填当年已过的月数。`;
    case 'rows':
      return `“${name}”应为不小于 1 的整数，现为 ${value}。要列出全部，请省略。`;
  }
}

/** More is no percentage typed as a whole number, but something else. */
const LARGEST_PERCENTAGE = 100;

const FINITE = '计算结果超出可表示的范围。请检查各参数的数量级。';

function unread(rule: QuantityRule): string {
  switch (rule) {
    case 'no-number':
      return '其中没有数字。请不要代以数值。';
    case 'vague':
      return '只有概数，没有确数。请引用原文，不要代以数值。';
    case 'date':
      return '这是日期或时段，不是数值。';
    case 'ordinal':
      return '这是序号，不是数值。';
    case 'several':
      return '其中不止一个数值。请一次只给一个。';
    case 'contradiction':
      return '前后限定词相互矛盾，例如“超”与“以内”。';
    case 'backwards':
      return '区间的下限大于上限。请检查原文。';
    case 'other-words':
      return '数值之外还有其他文字。请只给数值及其单位和限定词，例如“超306.2亿元”。';
  }
}

/** The growth of a measure is a word; that of an indicator's fields is an id. */
function choice(asked: string, word: string): string {
  const name = asked === 'measure' || asked === 'status' ? term(word) : word;
  return name === word ? word : `${name}（${word}）`;
}

function years(period: string): string {
  return yearText(period, 'zh-CN');
}
