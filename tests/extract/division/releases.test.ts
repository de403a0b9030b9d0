import { extract } from '../../../src/extract/extract';

/** News of a budget has no parts: its dateline, its title or its first words tell the time of all that it says. */
test.each([
  {
    tells: 'its months behind its dateline',
    text: '本报青河2022年3月18日电 财政部18日公布今年前2个月全国财政收支数据。前2个月,全国一般公共预算收入46亿元,同比增长10.5%。',
    reads: ['general-budget-revenue 46亿元 2022-M1-2', 'general-budget-revenue 10.5% 2022-M1-2'],
  },
  {
    tells: 'a half year, and one month of it',
    text: '某社北京2012年7月13日电 财政部13日公布数据显示,上半年,全国税收收入63亿元。\n6月份当月,全国税收收入11亿元,比去年同月增加1亿元。',
    reads: ['tax-revenue 63亿元 2012-H1', 'tax-revenue 11亿元 2012-M6', 'tax-revenue 1亿元 2012-M6'],
  },
  {
    tells: 'what has added up by the end of a month',
    text: '2021年6月财政收支情况\n6月,全区一般公共预算收入累计完成31亿元,增长17.2%;非税收入累计完成7亿元。',
    reads: [
      'general-budget-revenue 31亿元 2021-H1',
      'general-budget-revenue 17.2% 2021-H1',
      'non-tax-revenue 7亿元 2021-H1',
    ],
  },
  {
    tells: 'one month alone',
    text: '2021年7月财政收支情况\n7月,全区一般公共预算收入完成3亿元,增长7.2%。',
    reads: ['general-budget-revenue 3亿元 2021-M7', 'general-budget-revenue 7.2% 2021-M7'],
  },
  {
    tells: 'the months since January, as it is also called',
    text: '2022年元至5月全市财政收支情况\n元至5月,全市累计完成一般公共预算收入126亿元,同比增加2亿元。',
    reads: ['general-budget-revenue 126亿元 2022-M1-5', 'general-budget-revenue 2亿元 2022-M1-5'],
  },
  {
    tells: 'a month in its title, and what has been done by then',
    text: '2024年4月某县财政收支完成情况\n4月,一般公共预算收入累计完成24627万元。',
    reads: ['general-budget-revenue 24627万元 2024-M1-4'],
  },
])('a release tells $tells', ({ text, reads }) => {
  const { observations } = extract(text);
  expect(
    observations.map(({ indicator, value, unit, period }) => `${indicator ?? '-'} ${value}${unit} ${period}`),
  ).toEqual(reads);
});

test('where a text begins with the targets of a year, that year is planned', () => {
  const { observations } = extract(
    '2023年发展主要预期目标是:地区生产总值增长5%左右;城镇新增就业12万人左右。',
  );
  expect(observations.map(({ status, period }) => `${status} ${period}`)).toEqual([
    'target 2023',
    'target 2023',
  ]);
});

test('what has come of a budget by now is no part of its adjustment, which goes on in the next paragraph', () => {
  const { observations } = extract(
    '关于青河市2022年预算调整方案的报告\n截至目前,政府债务限额110亿元。分级次看:市本级政府债务限额63亿元。\n一般公共预算收入调整为31亿元。',
  );
  expect(observations.map(({ value, status }) => `${value} ${status}`)).toEqual([
    '110 actual',
    '63 actual',
    '31 target',
  ]);
});

test('what a paper says that a report says is said of the time that it names', () => {
  const { observations } = extract(
    '政府工作报告指出,2019年,我省经济社会发展的主要预期目标是:全省生产总值增长6.5%左右;城镇登记失业率控制在4.5%以内。',
  );
  expect(observations.map(({ status, period }) => `${status} ${period}`)).toEqual([
    'target 2019',
    'target 2019',
  ]);
});

test('a sentence that names a work report does not make its year the one that is planned', () => {
  const { observations } = extract(
    '2009年,我市经济较快增长。以下数据摘自政府工作报告。\n2009年,我市实现地区生产总值333亿元。',
  );
  expect(observations.map(({ status, period }) => `${status} ${period}`)).toEqual(['actual 2009']);
});

test.each([
  [
    '据统计局核算,2022年上半年全县实现地区生产总值235亿元。\n上半年,全县固定资产投资156亿元。',
    ['2022-H1', '2022-H1'],
  ],
  ['2月26日从统计局获悉,2012年,我县超额完成任务。当年,全县公共财政预算收入52亿元。', ['2012']],
  ['前三季度国民经济运行情况\n(2016年10月19日)\n前三季度,国内生产总值529亿元。', ['2016-M1-9']],
  ['2017年上半年经济运行分析\n一季度,全县生产总值59亿元。其中,第一产业增加值5亿元。', ['2017-Q1', '2017-Q1']],
  ['上半年政府工作报告\n——2020年8月10日在镇人民代表大会上\n上半年,固定资产投资5亿元。', ['2020-H1']],
])('%s: of which time each figure is', (text, periods) => {
  expect(extract(text).observations.map(({ period }) => period)).toEqual(periods);
});
