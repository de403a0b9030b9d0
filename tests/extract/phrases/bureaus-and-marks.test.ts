import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

test.each([
  ['城南农垦分局实现地区生产总值[18亿元]。', ['gdp 18亿元 level actual 2021 城南农垦分局']],
  ['全局实现生产总值[18亿元]。', ['gdp 18亿元 level actual 2021']],
  ['民营企业实现生产总值[18亿元]。', ['“民营企业实现生产总值” 18亿元 level actual 2021']],
  [
    '工业经济较快发展,规模以上工业增势强劲,完成增加值[2亿元]。',
    ['industrial-value-added 2亿元 level actual 2021'],
  ],
  [
    '地区生产总值突破2000亿元大关,从2012年的[710亿元]增加到[2080亿元]。',
    ['gdp 710亿元 level actual 2012', 'gdp 2080亿元 level actual 2021'],
  ],
  ['地区生产总值突破7000亿,达到[7050.3亿元]。', ['gdp 7050.3亿元 level actual 2021']],
  ['在此期间全社会固定资产投资[81亿元]。', ['fixed-asset-investment 81亿元 level actual 2021']],
] as const)('%s', (says, reads) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

const told = (text: string) => extract(text).observations.map(({ period, status }) => `${status} ${period}`);

test('the month in which a bulletin is published is no part of it', () => {
  expect(
    told(
      '2022年青河市国民经济和社会发展统计公报\n青河市统计局\n2023年4月\n一、综合\n全年地区生产总值21亿元。',
    ),
  ).toEqual(['actual 2022']);
});

test('a month that is named in passing dates its own sentence', () => {
  expect(
    told('青河市2022年政府工作报告\n一、2021年工作回顾\n2021年3月,全市启动改革。地区生产总值达到21亿元。'),
  ).toEqual(['actual 2021']);
});
