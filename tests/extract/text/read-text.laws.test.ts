import fc from 'fast-check';
import { foundSpan, readText } from '../../../src/extract/text/read-text';

const WORDS = [
  '全市',
  '地区生产总值',
  '完成',
  '306.2',
  '亿元',
  ',',
  '增长',
  '9.7%',
  '。',
  '“十四五”',
  '、',
  '5G',
  '𠮷',
];
const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(''));
const anyText = fc.oneof(
  sentences,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom(...WORDS, '\n', ' ', '　', '\t', '①', '|', '打印', '来源:', '**', '[1]'), {
      maxLength: 60,
    })
    .map((words) => words.join('')),
);

test('every character of the text as read stands in the text as found, in order', () => {
  fc.assert(
    fc.property(anyText, (found) => {
      const { text, places } = readText(found);
      expect(places).toHaveLength(text.length + 1);
      const points = [...found].length;
      for (let unit = 0; unit < text.length; unit++) {
        expect(places[unit]).toBeLessThan(points);
        expect(places[unit]).toBeLessThanOrEqual(places[unit + 1] as number);
      }
    }),
  );
});

test('a span of the text as read points at its characters as found', () => {
  const read = readText('　全市　地 区 生 产 总 值\n完成３０６．２亿元𠮷，增长９．７％。');
  const at = read.text.indexOf('306.2亿元');
  const { start, end } = foundSpan(read, at, at + '306.2亿元'.length);
  expect([...read.found].slice(start, end).join('')).toBe('３０６．２亿元');
});

test('what was left out lies inside the text, in order, and apart', () => {
  fc.assert(
    fc.property(anyText, (found) => {
      let last = 0;
      for (const { start, end } of readText(found).left) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual([...found].length);
    }),
  );
});

test('white space between the words of a sentence changes nothing', () => {
  fc.assert(
    fc.property(sentences, fc.array(fc.nat()), fc.constantFrom(' ', '　', '\u00a0'), (found, at, space) => {
      const characters = [...found];
      const spaced = characters.map((character, place) => {
        const joinsNumber = /[\w.%,]/u.test(character) && /[\w.%,]/u.test(characters[place - 1] ?? '');
        return at.some((number) => number % characters.length === place) && !joinsNumber
          ? space + character
          : character;
      });
      expect(readText(spaced.join('')).text).toBe(readText(found).text);
    }),
  );
});

test('full width changes nothing', () => {
  fc.assert(
    fc.property(sentences, (found) => {
      const wide = found.replace(/[!-~]/gu, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
      expect(readText(wide).text).toBe(readText(found).text);
    }),
  );
});

test('the text as read has no empty line and no space at a line’s end', () => {
  fc.assert(
    fc.property(anyText, (found) => {
      expect(readText(found).text).not.toMatch(/^\n|\n\n|\n$|^ | $| \n|\n /u);
    }),
  );
});
