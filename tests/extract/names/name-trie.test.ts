import { longestName } from '../../../src/extract/names/name-trie';

test.each([
  ['规上工业增加值增长7.6%', 'industrial-value-added'],
  ['地区生产总值（GDP）306.2亿元', 'gdp'],
  ['经济总量突破5万亿元', 'gdp'],
  ['粮食总产稳定在1100亿斤', 'grain-output'],
  ['进出口增长4.5%', 'foreign-trade'],
  ['出口逆势增长17.8%', 'exports'],
  ['收入倍差缩小到2.12', 'income-ratio'],
  ['城镇人均可支配收入增长5%', 'income-urban'],
  ['公共财政预算收入70716万元', 'general-budget-revenue'],
  ['财政总收入55.6亿元', 'total-fiscal-revenue'],
  ['地方财政总收入55.6亿元', 'local-total-fiscal-revenue'],
  ['农民人均纯收入9600元', 'net-income-rural'],
  ['上级补助收入120846万元', 'upper-level-funds'],
  ['动用预算稳定调节基金44421万元', 'stabilisation-fund-drawn'],
  ['债务转贷收入16714万元', 'debt-on-lent-revenue'],
  ['结转下年32.65亿元', 'carried-forward'],
  ['农林水事务支出34895万元', 'agriculture-expenditure'],
  ['文化体育与传媒支出4341万元', 'culture-expenditure'],
  ['细颗粒物（PM2.5）平均浓度28微克', 'fine-particulates'],
  ['新建高标准农田60万亩', 'new-high-standard-farmland'],
  ['新增市场主体12万户', 'new-business-entities'],
])('%s: %s', (text, indicator) => {
  expect(longestName(text, 0)).toMatchObject({ indicators: [indicator], isList: false });
});

test.each([
  ['城镇、农村居民人均可支配收入分别增长', ['income-urban', 'income-rural']],
  ['农村和城镇常住居民人均可支配收入', ['income-rural', 'income-urban']],
  ['存、贷款余额分别', ['deposits', 'loans']],
  ['人民币存款、贷款余额', ['deposits', 'loans']],
  ['金融机构各项存贷款余额', ['deposits', 'loans']],
  ['实际使用内外资分别增长', ['domestic-capital-used', 'fdi-used']],
  ['PM2.5、PM10平均浓度分别', ['fine-particulates', 'inhalable-particulates']],
  [
    '工业、制造业、工业技改投资',
    ['industrial-investment', 'manufacturing-investment', 'technical-renovation-investment'],
  ],
  ['政府债务限额、余额分别为', ['debt-limit', 'debt-balance']],
  ['一般公共预算收支', ['general-budget-revenue', 'general-budget-expenditure']],
  ['三次产业结构', ['primary-value-added', 'secondary-value-added', 'tertiary-value-added']],
  ['第一、二、三产业增加值', ['primary-value-added', 'secondary-value-added', 'tertiary-value-added']],
])('a list that shares words names each in its order: %s', (text, indicators) => {
  expect(longestName(text, 0)).toMatchObject({ indicators, isList: true });
});

test.each([['人口1.2万人'], ['赤字'], ['先进制造业增长'], ['研发投入增长'], ['转移支付8亿元']])(
  'a name for searching is none in running text: %s',
  (text) => {
    expect(longestName(text, 0)).toBeUndefined();
  },
);

test('a name that is short for either of two is told with both', () => {
  expect(longestName('失业率控制在5%以内', 0)).toMatchObject({
    indicators: ['surveyed-unemployment', 'registered-unemployment'],
    isList: false,
  });
});

test('what only begins like a name is known to be something else', () => {
  expect(longestName('出口退税12亿元', 0)).toMatchObject({ name: '出口退税', indicators: [] });
  expect(longestName('收入比上年增长8%', 0)).toMatchObject({ indicators: [] });
  expect(longestName('收入比缩小到2.1', 0)).toMatchObject({ indicators: ['income-ratio'] });
});

// Far above what it takes, and far below what it would take if a run were gone through anew from each of its parts.
const MILLISECONDS = 4000;

test('a megabyte of names, of lists without an end or of one character takes no more than its length', () => {
  for (const run of ['规上工业增加值', '城镇、', '农业、工业、建筑业、', '第一', '、']) {
    const text = run.repeat(Math.ceil(330_000 / run.length));
    const started = performance.now();
    for (let at = 0; at < text.length; at += 1) longestName(text, at);
    expect(performance.now() - started).toBeLessThan(MILLISECONDS);
  }
});
