import { extract } from '../../../src/extract/extract';

/** A report to a congress, or news of January to March, copied without the headings of its parts. */
const HEADS = {
  report: '青河县2022年政府工作报告(摘要)\n2021年,全县税收收入5亿元,增长8%。\n',
  plan: '青河县2021年国民经济和社会发展计划执行情况及2022年计划(草案)\n2021年,税收收入完成5亿元。\n',
  speech: '在全县经济工作会议上的讲话\n(2022年1月8日)\n2021年,全县税收收入5亿元,增长8%。\n',
  late: '全县经济稳中有进\n发布时间:2022-08-05\n2021年,全县税收收入5亿元,增长8%。\n',
} as const;

function last(head: keyof typeof HEADS, paragraph: string): string {
  const read = extract(HEADS[head] + paragraph).observations.at(-1);
  return `${read?.period ?? ''} ${read?.status ?? ''}`;
}

describe('what has not come about yet', () => {
  test.each([
    ['report', '2022年,全县生产总值增长7.5%左右。', '2022 target'],
    ['report', '今年,全县生产总值增长7.5%左右。', '2022 target'],
    ['report', '到2025年,全县生产总值突破100亿元。', '2025 target'],
    ['report', '今后五年,生产总值年均增长7%。', '2022/2026 target'],
    ['plan', '2022年,全县税收收入增长7%。', '2022 target'],
    ['speech', '今年,全县税收收入增长7%。', '2022 target'],
  ] as const)('in a %s, %s', (head, paragraph, told) => {
    expect(last(head, paragraph)).toBe(told);
  });
});

describe('what has', () => {
  test.each([
    ['report', '今年1月,全县新增就业600人。', '2022-M1 actual'],
    ['report', '2022年,已新增就业600人。', '2022 actual'],
    ['report', '2022年,全县入选国家试点,获补助资金3亿元。', '2022 actual'],
    ['late', '今年,全县新增就业600人。', '2022 actual'],
  ] as const)('in a %s, %s', (head, paragraph, told) => {
    expect(last(head, paragraph)).toBe(told);
  });
});

test('what has come in by the end of a month is of the months up to it, and what stands then is of the month', () => {
  const found =
    '今年1-10月全区财政收入突破10亿元\n2013-11-12\n截至10月末,全区财政总收入完成10.2亿元,同比增长12%。\n截至10月末,全区各项存款余额300亿元。';
  expect(
    extract(found)
      .observations.slice(1)
      .map(({ indicator, period }) => `${indicator ?? ''} ${period}`),
  ).toEqual(['total-fiscal-revenue 2013-M1-10', 'total-fiscal-revenue 2013-M1-10', 'deposits 2013-M10']);
});
