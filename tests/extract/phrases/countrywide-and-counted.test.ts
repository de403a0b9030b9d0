import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

test.each([
  // How a figure stands among the years before is no word of its name.
  ['城镇登记失业率为多年最低的[3.9%]。', ['registered-unemployment 3.9% level actual 2021']],
  ['城镇登记失业率为近五年来最低水平的[3.9%]。', ['registered-unemployment 3.9% level actual 2021']],
  // What is expected to do something is named by it.
  [
    '棉花播种面积继续下降。预计粮食产量再创历史新高,将保持在[13亿斤]以上。',
    ['grain-output 13亿斤 level at-least estimated 2021'],
  ],
  // So many areas together, behind a bracket or behind their number.
  [
    '全市[7个]县区一般公共预算收入完成[85亿元]。',
    ['“县区” 7个 level actual 2021', 'general-budget-revenue 85亿元 level actual 2021 县区'],
  ],
  ['扶持[115个]工业企业技术改造投资项目。', ['“工业企业技术改造投资项目” 115个 level actual 2021']],
  ['我市本级实际可安排的新增地方政府债券规模[3亿元]。', ['new-bonds 3亿元 level actual 2021 本级']],
  [
    '全省市县一般公共预算收入完成[863亿元],实到外资[5亿美元]。',
    ['general-budget-revenue 863亿元 level actual 2021 市县', 'fdi-used 5亿美元 level actual 2021'],
  ],
  [
    '税收收入占一般公共预算的比重为[68.4%],政府性基金本级支出[2亿元]。',
    [
      'tax-share 68.4% share actual 2021 of 一般公共预算',
      'government-fund-expenditure 2亿元 level actual 2021',
    ],
  ],
  // A plan's end, from which something is measured, and a year that a space broke.
  [
    '单位生产总值能源消耗比“十三五”期末降低[20%]。',
    ['energy-intensity -20% growth actual 2021 against “十三五”期末'],
  ],
  [
    '社会消费品零售总额由1 995年的[230亿元]增加到[363亿元]。',
    ['retail-sales 230亿元 level actual 1995', 'retail-sales 363亿元 level actual 2021'],
  ],
] as const)('%s', (says, reads) => {
  const { read, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(marked).toHaveLength(reads.length);
});

test('the limit behind both kinds of debt is of all of it, and what is new of a limit is a new limit', () => {
  const { read } = readMarked(
    '地方政府债务余额150亿元,其中一般债务98亿元,专项债务52亿元,控制在省核定的限额165亿元以内。核定政府债务限额210亿元,其中新增限额15亿元。',
    'budget',
  );
  expect(read.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'debt-balance 150亿元',
    'general-debt-balance 98亿元',
    'special-debt-balance 52亿元',
    'debt-limit 165亿元',
    'debt-limit 210亿元',
    'new-debt-limit 15亿元',
  ]);
});

test('a balance goes on with what is added', () => {
  const { read } = readMarked(
    '按现行体制计算,一般公共预算收入加上级补助收入101亿元、上年结转5亿元。',
    'budget',
  );
  expect(read.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'upper-level-funds 101亿元',
    'carried-over 5亿元',
  ]);
});

test('each year of a span has its figure, and what follows is of the span', () => {
  const { read } = readMarked(
    '2013年到2016年,城镇新增就业人数分别为1310人、1322人、1312人和1314人,城镇登记失业率控制在4.1%以内。',
  );
  expect(read).toEqual([
    'new-urban-jobs 1310人 level actual 2013',
    'new-urban-jobs 1322人 level actual 2014',
    'new-urban-jobs 1312人 level actual 2015',
    'new-urban-jobs 1314人 level actual 2016',
    'registered-unemployment 4.1% level at-most actual 2016',
  ]);
});

test('areas told of together, with a bracket in their kind, are an area of their own', () => {
  const { read } = readMarked('7个县(区)一般公共预算收入共完成85亿元,增长26%。');
  expect(read.slice(-2)).toEqual([
    'general-budget-revenue 85亿元 level actual 2021 7个县',
    'general-budget-revenue 26% growth actual 2021 7个县',
  ]);
});

test('as many figures as a span has no years are no years’ figures', () => {
  const { read } = readMarked('2013年到2016年,城镇新增就业人数分别为1310人、1322人。');
  expect(read.some((one) => one.includes('2014'))).toBe(false);
});

const told = (text: string) =>
  extract(text).observations.map(({ indicator, area, period }) => `${indicator ?? '-'} ${area} ${period}`);

test('what a ministry tells, or what is told of the whole country where no place is named, is the country’s', () => {
  expect(
    told('2021年度人力资源和社会保障事业发展统计公报\n全年城镇新增就业1269万人,全国城镇登记失业率为3.96%。'),
  ).toEqual(['new-urban-jobs 全国 2021', 'registered-unemployment 全国 2021']);
  expect(told('粮食产量再创新高\n国家统计局公布数据显示,2020年全国粮食总产量66949万吨。')).toEqual([
    'grain-output 全国 2020',
  ]);
});

test('the country beside a place that the text names is another area', () => {
  expect(told('2021年度就业公报\n我市城镇新增就业1.2万人,全国城镇登记失业率为3.96%。')).not.toContain(
    'registered-unemployment 全国 2021',
  );
});

test('a title that names a five-year plan looks ahead to its years', () => {
  expect(
    told(
      '关于青河市国民经济和社会发展第十个五年计划纲要的报告\n各位代表:\n一、关于“九五”计划的完成情况\n城镇居民人均可支配收入由3153元增加到4870元。',
    ),
  ).toEqual(['income-urban 青河市 1995', 'income-urban 青河市 2000']);
});
