import { readMarked } from './read-marked';

/** What is left out of a growth is no thing that grows, whatever it names and wherever it is told. */
test.each([
  [
    '税收收入[9亿元],扣除一次性收入后,同比增长[7.4%]。',
    'tax-revenue 9亿元 level actual 2021',
    'tax-revenue 7.4% growth actual 2021 comparable',
  ],
  [
    '税收收入[9亿元],扣除留抵退税后增长[7.4%]。',
    'tax-revenue 9亿元 level actual 2021',
    'tax-revenue 7.4% growth actual 2021 扣除留抵退税',
  ],
  [
    '税收收入[9亿元],扣除留抵退税、减税降费等因素后增长[7.4%]。',
    'tax-revenue 9亿元 level actual 2021',
    'tax-revenue 7.4% growth actual 2021 comparable',
  ],
  [
    '一般公共预算支出[9亿元],剔除上级转移支付、新增债券后,同比下降[2%]。',
    'general-budget-expenditure 9亿元 level actual 2021',
    'general-budget-expenditure -2% growth actual 2021 comparable',
  ],
  [
    '税收收入[9亿元],剔除缓税因素增长[3%],非税收入[2亿元],下降[4%]。',
    'tax-revenue 9亿元 level actual 2021',
    'tax-revenue 3% growth actual 2021 剔除缓税因素',
    'non-tax-revenue 2亿元 level actual 2021',
    'non-tax-revenue -4% growth actual 2021',
  ],
])('%s', (says, ...reads) => {
  const { read, places, marked } = readMarked(says, 'budget');
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

/** Beside its own a document may tell the country's budget, and other things of the country are no figures of its. */
test.each([
  [
    '全国税收收入[9亿元],增长[3%]。',
    'tax-revenue 9亿元 level actual 2021 全国',
    'tax-revenue 3% growth actual 2021 全国',
  ],
  ['中央一般公共预算支出[9亿元]。', 'general-budget-expenditure 9亿元 level actual 2021 中央'],
  ['地方一般公共预算本级支出[9亿元]。', 'general-budget-expenditure 9亿元 level actual 2021'],
  ['全国城镇新增就业[9万人]。', '“全国城镇新增就业” 9万人 level actual 2021'],
  ['税收收入[9亿元],高于全国税收收入增幅3个百分点。', 'tax-revenue 9亿元 level actual 2021'],
])('%s', (says, ...reads) => {
  expect(readMarked(says, 'budget').read.slice(0, reads.length)).toEqual(reads);
});

test.each([
  ['社保基金预算收入[9亿元]。', 'social-insurance-revenue 9亿元 level actual 2021'],
  ['社保基金预算支出[9亿元]。', 'social-insurance-expenditure 9亿元 level actual 2021'],
  ['政府性基金相关支出[9亿元]。', 'government-fund-expenditure 9亿元 level actual 2021'],
])('%s', (says, read) => {
  expect(readMarked(says, 'budget').read).toEqual([read]);
});
