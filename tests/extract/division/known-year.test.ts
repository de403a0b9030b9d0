import { extract } from '../../../src/extract/extract';

const TEXT = `青石县2022年政府工作报告

一、过去一年工作回顾

过去一年，地区生产总值193.4亿元，增长7.2%。2015年地区生产总值120亿元。

二、今年工作安排

地区生产总值增长6.5%左右。`;

function periods(reviewed?: number): readonly string[] {
  const heading = reviewed === undefined ? {} : { reviewed };
  return extract(TEXT, { heading }).observations.map(({ period }) => period);
}

test('a year that is known goes before those of the text; what the text dates itself stays', () => {
  expect(periods()).toEqual(['2021', '2021', '2015', '2022']);
  expect(periods(2021)).toEqual(periods());
  expect(periods(2019)).toEqual(['2019', '2019', '2015', '2020']);
});

test('a text that tells no year is read for the one that is known', () => {
  const bare = '地区生产总值193.4亿元，增长7.2%。';
  const read = extract(bare, { heading: { reviewed: 2021 } });
  expect(read.observations.map(({ period }) => period)).toEqual(['2021', '2021']);
});
