import { extract } from '../../../src/extract/extract';
import type { DocumentYears } from '../../../src/extract/division/division';
import { openingArea } from '../../../src/extract/division/opening-area';
import { openingCue } from '../../../src/extract/division/opening-cue';

/** Of a report that is read in January 2022. */
const YEARS: DocumentYears = { planned: 2022, reviewed: 2021, spoken: 2022 };

test.each([
  ['2021年，地区生产总值增长8%。', '2021'],
  ['过去一年，我们克服困难。', '2021'],
  ['五年来，综合实力增强。', '2017/2021'],
  ['回顾过去五年，成绩来之不易。', '2017/2021'],
  ['刚刚过去的2021年，是极不平凡的一年。', '2021'],
  ['2019年以来，新增企业120家。', '2019/2021'],
  ['“十三五”时期，累计投资500亿元。', '2016/2020'],
  ['“十四五”时期，年均增长7%。', '2021/2025'],
  ['今后五年，力争翻番。', '2022/2026'],
  ['到2025年，达到500亿元。', '2025'],
  ['今年，预期增长7%。', '2022'],
  ['去年，新增就业3万人。', '2021'],
  ['2016-2020年，累计投资500亿元。', '2016/2020'],
  ['二〇二一年，经济平稳。', '2021'],
  ['各位代表，过去一年成绩显著。', '2021'],
  ['2021年和“十三五”时期，成效显著。', '2016/2020'],
])('%s opens %s', (sentence, period) => {
  expect(openingCue(sentence.replaceAll('，', ','), YEARS, true)?.period).toBe(period);
});

test.each([
  '较2015年翻了一番。',
  '是“十四五”开局之年。',
  '地区生产总值由2016年的200亿元增加到310亿元。',
  '“十四五”规划纲要编制完成。',
  '“七五”普法深入开展。',
  '去年开工的30个项目全部建成。',
  '实现2035年远景目标。',
  '条例列入2021年立法计划。',
  '一般公共预算收入增长5%。',
])('%s opens no time', (sentence) => {
  expect(openingCue(sentence, YEARS, true)).toBeUndefined();
});

test('a part of a year dates a document that has parts, or with its year', () => {
  expect(openingCue('2022年上半年,全市收入增长5%', YEARS, false)?.period).toBe('2022-H1');
  expect(openingCue('1-6月,全市收入增长5%', { ...YEARS, hasParts: true }, false)?.period).toBe('2022-H1');
  expect(openingCue('一季度,全市收入增长5%', { ...YEARS, hasParts: true }, false)?.period).toBe('2022-Q1');
  expect(openingCue('上半年,各项工作稳步推进', YEARS, false)).toBeUndefined();
});

test('eleven months are a part of the year that is spoken in', () => {
  const cue = openingCue('1-11月,全市收入增长5%', { ...YEARS, hasParts: true }, false);
  expect(cue).toMatchObject({ isMain: true, period: `${YEARS.spoken}-M1-11` });
});

test.each([
  ['市本级一般公共预算收入5亿元', '市本级'],
  ['2023年,市级一般公共预算总收入338.16亿元', '市级'],
  ['县本级(含开发区)收入2亿元', '县本级'],
])('%s opens with %s', (words, area) => {
  expect(openingArea(words, '市')).toEqual({ kind: 'other', area });
});

test.each(['全市一般公共预算收入35亿元', '2022年,全市生产总值500亿元'])(
  '%s is of the city itself',
  (words) => {
    expect(openingArea(words, '市')).toEqual({ kind: 'own' });
  },
);

test.each(['市级以上研发机构12家', '新增省级示范园3个', '一般公共预算收入5亿元', '全省人口抽样调查'])(
  '%s opens with no area',
  (words) => {
    expect(openingArea(words, '市')).toBeUndefined();
  },
);

test('what is to be pointed out of a year dates its paragraph, within years under review', () => {
  const found =
    '青河省2003年政府工作报告\n一、过去五年工作回顾\n特别需要指出的是,刚刚过去的2002年,经济发展良好。国内生产总值增长11.6%。进出口总额增长36.9%。';
  expect(extract(found).observations.map(({ period }) => period)).toEqual(['2002', '2002']);
});

test('a text that tells the budgets of the country and of the centre is of the country', () => {
  const found =
    '一、2016年预算收支情况\n全国一般公共预算收入159552亿元,增长4.5%。\n中央一般公共预算收入72357亿元。\n地方一般公共预算本级收入87194亿元。';
  expect(extract(found).observations.map(({ indicator, area }) => `${indicator ?? ''} ${area}`)).toEqual([
    'general-budget-revenue 全国',
    'general-budget-revenue 全国',
    'general-budget-revenue 中央',
    'general-budget-revenue 地方',
  ]);
});

test('last year among what is planned dates its sentence, and not what follows', () => {
  const found = [
    '青河市2022年政府工作报告',
    '二、2022年工作安排',
    '去年,我市旅游总收入达到98亿元。',
    '新增城镇就业2.3万人。',
  ].join('\n');
  expect(extract(found).observations.map(({ period, status }) => `${period} ${status}`)).toEqual([
    '2021 actual',
    '2022 target',
  ]);
});
