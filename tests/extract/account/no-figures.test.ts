import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../../src/core/reading/observation';
import { noFigures } from '../../../src/extract/account/no-figures';
import { divide } from '../../../src/extract/division/divide';
import { readText } from '../../../src/extract/text/read-text';

/** What is told of a sentence: the words and why. */
function told(sentence: string): readonly (readonly [string, string])[] {
  const read = readText(sentence);
  return noFigures(read.text, divide(read)).map(({ start, end, why }) => [read.text.slice(start, end), why]);
}

test.each([
  ['根据青财预〔2022〕5号文件要求。', '〔2022〕5号', 'document-number'],
  ['2021年以来，全市加快发展。', '2021年', 'date'],
  ['于3月5日召开动员会。', '3月5日', 'date'],
  ['到二〇三五年基本实现现代化。', '二〇三五年', 'date'],
  ['庆祝建市30周年。', '30周年', 'date'],
  ['五年来，经济平稳增长。', '五年来', 'date'],
  ['召开第十四届人民代表大会。', '第十四届', 'ordinal'],
  ['贯彻十九届六中全会精神。', '十九届六中全会', 'ordinal'],
  ['建设“1+6+N”体系。', '“1+6+N”', 'name'],
  ['新建5G基站。', '5G', 'name'],
  ['创建4A级景区。', '4A级', 'name'],
  ['PM2.5浓度下降。', 'PM2.5', 'name'],
  ['落实《青河县“十四五”规划纲要》。', '《青河县“十四五”规划纲要》', 'name'],
  ['做到“两个维护”。', '“两个维护”', 'slogan'],
  ['“十四五”时期开局良好。', '“十四五”', 'slogan'],
  ['集体收入50万元以上的村占大多数。', '50万元以上的', 'class-limit'],
  ['为80岁以上老人发放津贴。', '80岁以上', 'class-limit'],
  ['培育30-50亿级企业。', '30-50亿级', 'class-limit'],
  ['咨询电话：0756-3629888。', '电话:0756-3629888', 'contact'],
  ['（三）持续改善民生。', '(三)', 'ordinal'],
  ['工作有三个特点：一是稳，二是进。', '一是', 'ordinal'],
])('%s: %s is no figure, but a %s', (sentence, words, why) => {
  expect(told(sentence)).toContainEqual([words, why]);
});

test.each([
  '地区生产总值达到306.2亿元。',
  '增速居全省第3位。',
  '总量列全市第一位。',
  '人均预期寿命达到78.2岁。',
  '规模“突破100亿元”。',
  '投资10亿元以上。',
  '装机容量500kW。',
  '由3项增加到5项。',
  '三成企业实现盈利。',
  '完成投资2000万元。',
])('%s: every number counts something', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test('of the bundled report each number in digits is a figure of the dataset or no figure', () => {
  const folder = 'src/library/reports/zhuhai-hitech-2022';
  const read = readText(readFileSync(join(folder, 'report.txt'), 'utf8'));
  const without = noFigures(read.text, divide(read));
  const figures = readdirSync(join(folder, 'observations')).flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, 'observations', file), 'utf8')) as readonly Observation[]).map(
      ({ figure }) => figure,
    ),
  );
  const neither = [...read.text.matchAll(/\d+(?:\.\d+)?/gu)].filter(({ index }) => {
    const place = read.places[index] as number;
    const isFigure = figures.some(({ start, end }) => start <= place && place < end);
    return !isFigure && !without.some(({ start, end }) => start <= index && index < end);
  });
  expect(neither.map(({ 0: digits }) => digits)).toEqual([]);
});
