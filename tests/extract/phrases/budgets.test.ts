import { readMarked } from './read-marked';

/** What budgets foresee, how they are adjusted, and how much of them was done. */
test.each([
  {
    says: '一般公共预算支出[48亿元],完成支出预算的[95%],预备费[5000万元],占支出预算的[1%]。',
    reads: [
      'general-budget-expenditure 48亿元 level actual 2021',
      'general-budget-expenditure 95% completion actual 2021 of 支出预算',
      'contingency-reserve 5000万元 level actual 2021',
      'contingency-reserve 1% share actual 2021 of 支出预算',
    ],
  },
  {
    says: '一般公共预算收入年初预算为[12亿元],现调整为[11亿元],调减[1亿元]。',
    reads: [
      'general-budget-revenue 12亿元 level target 2021',
      'general-budget-revenue 11亿元 level actual 2021',
      'general-budget-revenue -1亿元 change actual 2021',
    ],
  },
  {
    says: '一般公共预算收入[6亿元],占年初预算数[12亿元]的[50%]。',
    reads: [
      'general-budget-revenue 6亿元 level actual 2021',
      'general-budget-revenue 12亿元 level target 2021',
      'general-budget-revenue 50% completion actual 2021 of 年初预算数',
    ],
  },
  {
    says: '政府债务限额[48亿元],其中:一般债务[21亿元]、专项债务[27亿元]。',
    reads: [
      'debt-limit 48亿元 level actual 2021',
      'general-debt-limit 21亿元 level actual 2021',
      'special-debt-limit 27亿元 level actual 2021',
    ],
  },
  {
    says: '一般公共预算收入[42亿元],其中市本级完成[10亿元],县(区)级完成[32亿元]。',
    reads: [
      'general-budget-revenue 42亿元 level actual 2021',
      'general-budget-revenue 10亿元 level actual 2021 市本级',
      'general-budget-revenue 32亿元 level actual 2021 县级',
    ],
  },
  {
    says: '税收收入占一般公共预算收入的[72.6%],比上年提高[2.7个百分点]。',
    reads: [
      'tax-share 72.6% share actual 2021 of general-budget-revenue',
      'tax-share 2.7个百分点 change actual 2021',
    ],
  },
  {
    says: '教育、科技、卫生健康支出有力保障,分别增长[5%]、[6%]、[7%]。',
    reads: [
      '“教育” 5% growth actual 2021',
      '“科技” 6% growth actual 2021',
      '“卫生健康支出有力保障” 7% growth actual 2021',
    ],
  },
  {
    says: '出口额[8亿元],进口额[3亿元],一般公共预算收入[6亿元],比上年分别增长[5. 5%]、[4%]和[3. 2%]。',
    reads: [
      'exports 8亿元 level actual 2021',
      'imports 3亿元 level actual 2021',
      'general-budget-revenue 6亿元 level actual 2021',
      'exports 5.5% growth actual 2021',
      'imports 4% growth actual 2021',
      'general-budget-revenue 3.2% growth actual 2021',
    ],
  },
  {
    says: '税收收入[9亿元],下降[2%],扣除上年缓税入库、年中减税翘尾等因素影响后,可比增长[1.5%]。',
    reads: [
      'tax-revenue 9亿元 level actual 2021',
      'tax-revenue -2% growth actual 2021',
      'tax-revenue 1.5% growth actual 2021 comparable',
    ],
  },
  {
    says: '自治区下达我市法定债务限额[110亿元],政府法定债务余额为[107亿元]。',
    reads: ['debt-limit 110亿元 level actual 2021', 'debt-balance 107亿元 level actual 2021'],
  },
  {
    says: '政府性基金累计支出完成[19亿元],比去年同月增加[2亿元]。',
    reads: [
      'government-fund-expenditure 19亿元 level actual 2021',
      'government-fund-expenditure 2亿元 change actual 2021',
    ],
  },
  {
    says: '一般公共预算收入决算数[12亿元],为调整预算数的[100.6%]。',
    reads: [
      'general-budget-revenue 12亿元 level actual 2021',
      'general-budget-revenue 100.6% completion actual 2021 of 调整预算数',
    ],
  },
  {
    says: '财政总收入达到[2亿元],其中一般预算收入达到[1亿元],分别完成年度计划的[113.1%]和[120.4%],分别增长[21.7%]和[26.1%]。',
    reads: [
      'total-fiscal-revenue 2亿元 level actual 2021',
      'general-budget-revenue 1亿元 level actual 2021',
      'total-fiscal-revenue 113.1% completion actual 2021 of 年度计划',
      'general-budget-revenue 120.4% completion actual 2021 of 年度计划',
      'total-fiscal-revenue 21.7% growth actual 2021',
      'general-budget-revenue 26.1% growth actual 2021',
    ],
  },
  {
    says: '经市人民代表大会第六次会议批准的一般公共预算收入预算为[80亿元],根据实际收入情况调整为[78亿元]。',
    reads: [
      'general-budget-revenue 80亿元 level target 2021',
      'general-budget-revenue 78亿元 level actual 2021',
    ],
  },
  {
    says: '一般公共预算支出[44亿元],其中:市辖区完成[30亿元],增长[5%];省直管县完成[14亿元]。',
    reads: [
      'general-budget-expenditure 44亿元 level actual 2021',
      'general-budget-expenditure 30亿元 level actual 2021 市辖区',
      'general-budget-expenditure 5% growth actual 2021 市辖区',
      'general-budget-expenditure 14亿元 level actual 2021 省直管县',
    ],
  },
])('$says', ({ says, reads }) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});
