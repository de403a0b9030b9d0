import { foundSpan, readText } from '../../../src/extract/text/read-text';

test.each([
  ['full width', '增长９．７％，完成３０６．２亿元', '增长9.7%,完成306.2亿元'],
  ['a ratio with another colon', '三次产业比为6.0∶46.9∶47.1', '三次产业比为6.0:46.9:47.1'],
  ['dashes of all kinds', '4.5%—5%、4.5％－5％、4.5%–5%', '4.5%-5%、4.5%-5%、4.5%-5%'],
  ['tildes', '3〜5家、3～5家', '3~5家、3~5家'],
  ['words that are spaced out', '完 成 预 算 的102.3%', '完成预算的102.3%'],
  ['a number that is spaced out', '下降5 . 53％', '下降5.53%'],
  ['a year that is spaced out', '2 0 2 2 年工作回顾', '2022年工作回顾'],
  ['two numbers side by side', '水泥 120 305', '水泥120 305'],
  ['a decimal with a space behind its point', '增长 36. 8%、25%、33. 3%', '增长36.8%、25%、33.3%'],
  ['a decimal that begins a broken line', '完成投资，\n24. 3 亿元，增长', '完成投资,24.3亿元,增长'],
  ['the number of an item before a count', '1. 5个项目开工', '1. 5个项目开工'],
  [
    'an item that a page broke after a clause',
    '1、全年完成产值12亿元，销售\n收入6亿元。',
    '1、全年完成产值12亿元,销售收入6亿元。',
  ],
  [
    'traditional characters that simplified print has for a surname',
    '扣除影響後，高於全省',
    '扣除影响后,高于全省',
  ],
  ['the number of an item before a year', '1. 2022年完成', '1. 2022年完成'],
  ['English words', 'Fiscal Gauge 財政', 'Fiscal Gauge财政'],
  ['traditional characters', '財政總收入增長，減少開支', '财政总收入增长,减少开支'],
  ['a traditional character in its other form', '固定資産投資', '固定资产投资'],
  ['characters that both prints have', '乾县著名景区', '乾县著名景区'],
  ['a tab between cells', '地区生产总值\t617.50\t5.2', '地区生产总值|617.50|5.2'],
])('%s: one form', (_, found, text) => {
  expect(readText(found).text).toBe(text);
});

test.each([
  ['a circled mark', '增长5.3%①，其中', '增长5.3%,其中'],
  ['a mark in brackets', '国内生产总值[2]990865亿元', '国内生产总值990865亿元'],
  ['an asterisk', '增长9.7%*。', '增长9.7%。'],
  ['a raised digit', '“三高四新”¹，', '“三高四新”,'],
  ['plain digits after a percentage', '增长10.3%1，总量', '增长10.3%,总量'],
])('%s of a footnote is left out', (_, found, text) => {
  const read = readText(found);
  expect(read.text).toBe(text);
  expect(read.left.map(({ why }) => why)).toEqual(['footnote-mark']);
});

test.each(['①加快建设；②稳步推进', '发文〔2022〕5号', '面积5.3km²', '第一，①稳增长'])(
  '%s has no footnote mark',
  (found) => {
    expect(readText(found).left).toEqual([]);
  },
);

test.each([
  ['inside a sentence', '全年地区生产总值完成306.2亿元，增长9.7%，其中第一\n产业增长3.1%。全年平稳。', 1],
  ['after a comma', '地区生产总值306.2亿元，\n增长9.7%。', 1],
  ['inside a number with its unit', '经济平稳。全市地区生产总值完成306.\n2亿元，增长9.7%。', 1],
  ['after a full stop', '经济平稳增长。\n民生持续改善。', 2],
  ['after a heading', '一、2021年工作回顾\n过去一年，经济平稳。', 2],
  ['before an item', '抓好以下工作：\n（一）稳增长\n（二）惠民生', 3],
])('a line that is broken %s', (_, found, lines) => {
  expect(readText(found).text.split('\n')).toHaveLength(lines);
});

test('a page that was broken where its lines were full is whole again', () => {
  const width = 18;
  const sentence =
    '过去的一年里全市上下坚持稳中求进工作总基调统筹推进各项工作经济社会保持平稳健康发展各项事业取得新的成效人民生活水平稳步提高社会大局保持和谐稳定为今后的发展奠定了坚实的基础也积累了宝贵的经验这些成绩的取得实属不易值得我们倍加珍惜。';
  const broken = sentence.replace(new RegExp(`.{${width}}`, 'gu'), '$&\n');
  expect(readText([broken, broken, broken].join('\n')).text.split('\n')).toHaveLength(3);
});

test('the furniture of a page is left out', () => {
  const { text, left } = readText(
    '首页>政务公开>报告\n【字号：大 中 小】\n打印\n来源：青河日报\n政府工作报告\n经济平稳增长。\n责任编辑：王某\n-3-\n分享到：',
  );
  expect(text).toBe('政府工作报告\n经济平稳增长。');
  expect(new Set(left.map(({ why }) => why))).toEqual(new Set(['furniture']));
});

test('the notes at the foot of a report are left out, and its annexes are not', () => {
  const body = '全市经济平稳增长，民生持续改善。'.repeat(8);
  const { text } = readText(
    `${body}\n名词解释\n1.“四上”企业：指规模以上企业，共120家。\n附件2\n民生实事20件。`,
  );
  expect(text).toBe(`${body.replaceAll('，', ',')}\n附件2\n民生实事20件。`);
});

test('paragraphs that only wide spaces divide are lines', () => {
  const sentence = '全市经济平稳增长，民生持续改善。'.repeat(10);
  expect(
    readText(`${sentence}  ${sentence}  ${sentence}  一、回顾  ${sentence}  `).text.split('\n'),
  ).toHaveLength(5);
});

test('a number that is broken in the page is pointed at whole', () => {
  const read = readText('经济平稳。全市地区生产总值完成306.\n2亿元，增长9.7%。');
  const at = read.text.indexOf('306.2');
  const { start, end } = foundSpan(read, at, at + 5);
  expect(read.found.slice(start, end)).toBe('306.\n2');
});

test.each(['', '\n\n', '   ', '\u0000\u0001', 'No figures here.', '=1+1'])('%j reads as a text', (found) => {
  expect(readText(found).text).toBe(found.replace(/[\n\u0000\u0001]|^ +$/gu, ''));
});
