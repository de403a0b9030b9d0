import { extract } from '../../../src/extract/extract';
import { sliceCodePoints } from '../../../src/core/reading/code-points';

const FOUND = [
  '来源：青河日报2021-02-04',
  '青河县2021年政府工作报告',
  '——2021年2月3日在青河县第十七届人民代表大会第六次会议上',
  '一、2020年工作回顾',
  '过去一年，地区生产总值98.4亿元，增长7.9%①，新建5G基站。',
  '为80岁以上老人发放津贴，𠮷祥路改造顺利。5年增长三成。',
].join('\n');

/** What became of each number, as printed. */
function fates(): readonly (readonly [string, string])[] {
  return extract(FOUND).account.map((fate) => [
    sliceCodePoints(FOUND, fate.start, fate.end),
    fate.kind === 'no-figure' ? fate.why : fate.kind,
  ]);
}

test.each([
  ['98.4亿元', 'read'],
  ['7.9%', 'read'],
  ['①', 'footnote-mark'],
  ['5', 'name'],
  ['2021', 'furniture'],
])('%s: %s', (number, fate) => {
  expect(fates()).toContainEqual([number, fate]);
});

test('the account goes through the text in order, each number once', () => {
  let last = 0;
  for (const { start, end } of extract(FOUND).account) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
});

test('each run of digits has a fate', () => {
  const covered = extract(FOUND).account;
  const points = [...FOUND];
  const without = points.filter(
    (point, place) => /\d/u.test(point) && !covered.some(({ start, end }) => start <= place && place < end),
  );
  expect(without).toEqual([]);
});
