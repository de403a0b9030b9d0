import { longestWord, wordTrie } from '../../../src/core/names/word-trie';

const trie = wordTrie([
  ['出口', 1],
  ['出口总额', 2],
  ['进出口', 3],
  ['GDP', 4],
  ['PM2.5', 5],
]);

function meaningAt(text: string, at = 0): number | undefined {
  return longestWord(trie, text, at)?.meaning;
}

test.each([
  ['出口总额增长5%', 0, 2],
  ['出口总量增长5%', 0, 1],
  ['进出口总额', 0, 3],
  ['进出口总额', 1, 2],
  ['ＧＤＰ增长5%', 0, 4],
  ['人均gdp', 2, 4],
  ['ＰＭ２．５浓度', 0, 5],
])('the longest word wins, in any letter case and width: %s from %d', (text, at, meaning) => {
  expect(meaningAt(text, at)).toBe(meaning);
});

test.each([
  ['GDPR', 0],
  ['AGDP', 1],
  ['PM2.55', 0],
  ['出', 0],
  ['', 0],
  ['出口', 2],
])('no word is cut out of a run of letters or digits, nor found where none is: %s from %d', (text, at) => {
  expect(longestWord(trie, text, at)).toBeUndefined();
});

test('a figure may follow a word of letters at once', () => {
  expect(longestWord(trie, 'GDP306.2亿元', 0)).toEqual({ meaning: 4, end: 3 });
});

test('a trie without words finds none', () => {
  expect(longestWord(wordTrie([['', 1]]), '出口', 0)).toBeUndefined();
});
