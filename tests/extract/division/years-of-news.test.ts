import { extract } from '../../../src/extract/extract';

function periodsIn(found: string): readonly string[] {
  return extract(found).observations.map(({ period, status }) => `${period} ${status}`);
}

/** What follows tells its months, and leaves the year to the day of its page. */
test.each([
  ['2017-12-27\n上半年,全市生产总值999亿元。\n工业:上半年,工业增加值增长4.5%。', '2017-H1'],
  ['2020-06-19\n一、总体情况\n全市税收收入57亿元。\n二、收入\n1-5月全市税收收入57亿元。', '2020-M1-5'],
  ['2014-04-22\n1-3月份,全省税收收入43亿元。\n全省民生支出67亿元。', '2014-Q1'],
  ['2021-01-20\n前11个月,全市税收收入43亿元。\n非税收入6亿元。', '2020-M1-11'],
  ['2021-10-27\n本报讯 10月27日,省财政厅公布运行情况:前三季度,全省税收收入14亿元。', '2021-M1-9'],
  ['2015年7月\n昨日,记者了解到,今年上半年,全市生产总值44亿元。\n财政\n税收收入5亿元。', '2015-H1'],
  ['2004年08月10日\n某网8月10日电 据统计,1—6月,开发区实现税收收入34亿元。', '2004-H1'],
  [
    '高新区“双过半”\n发布时间:2018-08-10\n8月3日,高新区召开2018年半年度工作会议。今年上半年,税收收入3亿元。',
    '2018-H1',
  ],
  ['全市实现税收收入5亿元,前5个月增势良好\n2020-06-19\n税收收入中,增值税2亿元。', '2020-M1-5'],
  ['上半年全市税收收入5亿元。\n其中增值税2亿元。\n青河市财政局\n2016年7月12日', '2016-H1'],
  ['2004年08月10日\n年初以来,开发区稳中有进。\n据统计,1-6月,税收收入5亿元。\n此外,出口2亿元。', '2004-H1'],
  ['今年以来,全区税收收入5亿元。\n发布日期:2016-11-12', '2016'],
])('%s is of %s', (found, period) => {
  expect(new Set(periodsIn(found))).toEqual(new Set([`${period} actual`]));
});

/** A text that tells its year is of that, whenever its page was published. */
test.each([
  ['发布时间:2019-05-06\n2016年上半年,全市税收收入5亿元。', '2016-H1 actual'],
  ['发布时间:2019-05-06\n2016年,全市税收收入5亿元。', '2016 actual'],
  ['发布时间:2017-02-06\n2016年,全市经济平稳。上半年,全市税收收入5亿元。', '2016-H1 actual'],
  ['发布时间:2016-09-06\n2016年,全市经济平稳。上半年,全市税收收入5亿元。', '2016-H1 actual'],
  ['发布时间:2017-02-06\n全年实现税收收入5亿元。', '2016 actual'],
  ['4日,记者从开发区了解到,2022年,全区税收收入5亿元。\n2023年,该区将开工项目5个。', '2022 actual'],
  ['据悉,该区2022年预计全年税收收入5亿元。\n2023年,是关键之年。', '2022 estimated'],
])('%s is of %s', (found, first) => {
  expect(periodsIn(found)[0]).toBe(first);
});

test.each([
  ['上半年,全市税收收入5亿元。'],
  ['今年1-5月,全市税收收入5亿元。'],
  ['全市税收收入5亿元,比上半年增长3%。'],
])('nothing is read of %s, whose year nobody tells', (found) => {
  expect(periodsIn(found)).toEqual([]);
});

test('a headline of news begins no part', () => {
  expect(periodsIn('抓实八大重点工作 办好民生实事\n2022年,全区税收收入5亿元。')).toEqual(['2022 actual']);
});

test.each(['(2022年更新)', '(2022年5月修订)', '(2022年5月6日发布)'])(
  'when a page was written anew is no year of its title: %s',
  (anew) => {
    const found = `2004年青河县国民经济和社会发展统计公报${anew}\n一、综合\n全县生产总值42亿元。`;
    expect(periodsIn(found)).toEqual(['2004 actual']);
  },
);

test('an adjustment whose title tells no year is of that which its first lines tell', () => {
  const found = '关于青河县预算调整方案的报告\n现将青河县2022年预算调整方案报告如下。\n新增债券资金3亿元。';
  expect(periodsIn(found)).toEqual(['2022 target']);
});
