import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllablesOf } from '../../../scripts/pinyin/dictionary';
import { namesToRead } from '../../../scripts/pinyin/names-to-read';
import { pinyinJson } from '../../../scripts/pinyin/pinyin-json';
import { pinyinOf } from '../../../src/core/names/pinyin';

const initials = (text: string) =>
  pinyinOf(text)
    .map(([letter = '']) => letter)
    .join('');

test('src/core/names/pinyin-table.json is what `npm run docs` writes', () => {
  expect(readFileSync(join(__dirname, '../../../src/core/names/pinyin-table.json'), 'utf8')).toBe(
    pinyinJson(),
  );
});

test.each([
  ['民生支出', 'mszc'],
  ['一般公共预算收入', 'ybggyssr'],
  ['研发投入占地区生产总值比重', 'yftrzdqsczzbz'],
  ['地区生产总值', 'dqsczz'],
  ['规上工业增加值', 'gsgyzjz'],
  ['社会消费品零售总额', 'shxfplsze'],
  ['外贸进出口总额', 'wmjckze'],
  ['城镇调查失业率', 'czdcsyl'],
  ['新建长者饭堂', 'xjzzft'],
])('%s has the initials %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test.each([
  ['增长率', 'zeng zhang lv'],
  ['长期贷款', 'chang qi dai kuan'],
  ['比重', 'bi zhong'],
  ['资产重组', 'zi chan chong zu'],
  ['银行发行债券', 'yin hang fa xing zhai quan'],
  ['调查', 'diao cha'],
  ['宏观调控', 'hong guan tiao kong'],
  ['大宗商品', 'da zong shang pin'],
  ['率先供给', 'shuai xian gong ji'],
  ['问题河涌', 'wen ti he chong'],
  ['会计', 'kuai ji'],
])('%s reads %s', (words, reading) => {
  expect(pinyinOf(words).join(' ')).toBe(reading);
});

test('what is no Chinese character has no pinyin, and every character keeps its place', () => {
  expect(pinyinOf('IC设计𠮷1')).toEqual(['', '', 'she', 'ji', '', '']);
  expect(pinyinOf('')).toEqual([]);
});

test('every name of the catalogue and of the reports reads as the dictionary reads it whole', () => {
  const differing = namesToRead().filter((name) => pinyinOf(name).join(' ') !== syllablesOf(name).join(' '));
  expect(differing).toEqual([]);
});
