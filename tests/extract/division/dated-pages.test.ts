import { extract } from '../../../src/extract/extract';

function periodsOf(found: string): readonly string[] {
  return extract(found).observations.map(({ period, status }) =>
    status === 'actual' ? period : `${period} ${status}`,
  );
}

describe('a page that has no year in its title is of the part of the year in which it is dated', () => {
  test.each([
    [
      'by the date in its first line',
      '2021-10-27\n本报讯 前三季度,全省一般公共预算收入完成214亿元。',
      ['2021-M1-9'],
    ],
    [
      'long after the part is over',
      '2017-12-27\n上半年,全市经济运行平稳。\n初步核算,上半年,全市生产总值99亿元。',
      ['2017-H1'],
    ],
    [
      'in the next year where the part ends later than its date',
      '2021-01-18\n前三季度,全市生产总值99亿元。',
      ['2020-M1-9'],
    ],
    [
      'by a month alone',
      '2015年7月\n今年上半年,全市生产总值99亿元。\n税收收入3亿元。',
      ['2015-H1', '2015-H1'],
    ],
    [
      'by the date of publication',
      '高新区实现“双过半”\n发布时间:2018-08-10 来源:青河日报\n8月3日,高新区召开2018年半年度会议。\n今年上半年,高新区实现税收收入3亿元。',
      ['2018-H1'],
    ],
    [
      'where only a later paragraph tells the months',
      '2020-06-19\n一、财政收支执行概况\n全市一般公共预算收入完成85亿元。\n——税收。1-5月全市税收收入完成57亿元。',
      ['2020-M1-5', '2020-M1-5'],
    ],
  ])('%s', (_, found, periods) => {
    expect(periodsOf(found)).toEqual(periods);
  });

  test('and of its year where it speaks of a year', () => {
    expect(periodsOf('2007-04-08\n2006年,开发区生产总值99亿元,上半年出口增长3%。')).toEqual([
      '2006',
      '2006-H1',
    ]);
  });
});

test('what is said in a title of a later change of its page is not its year', () => {
  expect(periodsOf('2004年青河县国民经济和社会发展统计公报(2022年更新)\n全县实现生产总值42亿元。')).toEqual([
    '2004',
  ]);
});

test('news of a year is of that year, though its heading names promises and its end the next year', () => {
  const found =
    '青河开发区:办好民生实事\n记者了解到,2022年,该区稳中有进。\n2022年预计全年地区生产总值增长8%。\n2023年,将新增学位3500个。';
  expect(periodsOf(found)).toEqual(['2022 estimated', '2023 target']);
});
