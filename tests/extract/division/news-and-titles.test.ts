import { extract } from '../../../src/extract/extract';

test('what a month adds dates its sentence, and not what follows it', () => {
  const found = [
    '青河市2022年1-10月财政收支情况',
    '10月份当月,一般公共预算收入完成2亿元。',
    '税收收入17亿元。',
  ].join('\n');
  expect(extract(found).observations.map(({ indicator, period }) => `${indicator ?? ''} ${period}`)).toEqual([
    'general-budget-revenue 2022-M10',
    'tax-revenue 2022-M1-10',
  ]);
});

test.each([
  ['上海市2022年市级预算调整方案', '上海市'],
  ['关于青河区(高新区)2022年财政预算调整方案(第一次)的报告', '青河区'],
  ['2022年一季度青河市经济运行情况', '青河市'],
  ['二〇〇三年青河市国民经济和社会发展统计公报', '青河市'],
  ['贵州省2008年国民经济和社会发展统计公报', '贵州省'],
  ['2022年前4个月全市财政收支情况', undefined],
  ['青河经济技术开发区2021年工作总结和2022年工作计划', '青河经济技术开发区'],
  ['青河市2021年上半年工作总结', '青河市'],
])('the title %s is of %s', (title, area) => {
  expect(extract(`${title}\n一般公共预算收入2亿元。`).division.heading.area).toBe(area);
});

test.each(['青河开发区2021年工作总结和2022年工作计划', '青河开发区2021年工作总结'])(
  'what %s tells without a heading is of 2021',
  (title) => {
    const [read] = extract(`${title}\n全区地区生产总值96亿元,增长8%。`).observations;
    expect([read?.period, read?.status]).toEqual(['2021', 'actual']);
  },
);

test('a date in Chinese numerals under a title begins no part of the next year', () => {
  const found = '二〇〇三年青河市国民经济和社会发展统计公报\n二〇〇四年二月二十日\n国内生产总值214亿元。';
  expect(extract(found).observations.map(({ period, status }) => `${period} ${status}`)).toEqual([
    '2003 actual',
  ]);
});

test('news that tells no year is of the day on which its page was published, in a zone a 高新区 is the zone', () => {
  const news = '前7个月我市财政收入增长9%\n发布时间:2017-08-11\n前7个月,全市一般公共预算收入112亿元。';
  expect(extract(news).observations.at(-1)?.period).toBe('2017-M1-7');
  const zone = '城南高新区2022年上半年经济运行情况\n上半年,高新区实现地区生产总值86亿元。';
  expect(extract(zone).observations.map(({ indicator }) => indicator)).toEqual(['gdp']);
});

test.each([
  ['财政部公布的数据显示:2014年1-6月累计,全国财政收入2亿元。', '2014-H1', 'actual'],
  [
    '青河市财政收入实现一季度“开门红”\n青河日报客户端2023年4月25日讯 一季度,财政总收入2亿元。',
    '2023-Q1',
    'actual',
  ],
  ['2023年青河市预算说明\n全市一般公共预算收入安排2亿元。', '2023', 'target'],
  [
    '关于青河市2020年预算执行情况的报告\n一、“十三五”时期和2020年预算执行情况\n(一)、2020年全市财政总收入2亿元。',
    '2020',
    'actual',
  ],
])('%s', (found, period, status) => {
  expect(extract(found).observations.map((read) => `${read.period} ${read.status}`)).toEqual([
    `${period} ${status}`,
  ]);
});

describe('news at the end of a month', () => {
  test.each([
    [
      'is of the months up to it where it tells how much of the budget is done',
      '全市一般公共预算收入完成52亿元,占年初预算的38%。',
      ['2022-M1-4', '2022-M1-4'],
    ],
    [
      'is of the months up to a day',
      '截至4月30日,全市一般公共预算收入52亿元,增长3%。',
      ['2022-M1-4', '2022-M1-4'],
    ],
    ['is of the month where nothing adds up', '全市一般公共预算收入12亿元,增长3%。', ['2022-M4', '2022-M4']],
    [
      'parts the month from what adds up',
      '全市一般公共预算收入当月完成12亿元,累计完成52亿元,增长3%。',
      ['2022-M4', '2022-M1-4', '2022-M1-4'],
    ],
  ])('%s', (_, says, periods) => {
    const found = `青河市2022年4月财政收支情况\n一、收入情况\n${says}`;
    const { observations } = extract(found);
    expect(observations.map(({ period }) => period)).toEqual(periods);
    expect(new Set(observations.map(({ indicator }) => indicator))).toEqual(
      new Set(['general-budget-revenue']),
    );
  });
});

test('what a headline tells of a year’s targets is of that year', () => {
  const { observations } = extract(
    '政府工作报告提出:2010年青河经济社会发展预期目标\n代市长昨日作政府工作报告。\n经济社会发展的主要预期目标是:地区生产总值增长13%。',
  );
  expect(observations.map(({ period, status }) => `${status} ${period}`)).toEqual(['target 2010']);
});

test('news of a town’s congress is of the town', () => {
  const { observations } = extract(
    '白石镇召开第十四届人大三次会议\n2013年,白石镇实现地区生产总值21.85亿元,农民人均纯收入达到7650元。',
  );
  expect(observations.map(({ indicator, area }) => `${indicator} ${area}`)).toEqual([
    'gdp 白石镇',
    'net-income-rural 白石镇',
  ]);
});
