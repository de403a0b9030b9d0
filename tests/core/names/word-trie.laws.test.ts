import fc from 'fast-check';
import { longestWord, wordTrie } from '../../../src/core/names/word-trie';

const letters = fc.constantFrom('出', '口', '进', '总', '额');
const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((characters) => characters.join(''));
const text = fc.array(letters, { maxLength: 12 }).map((characters) => characters.join(''));

test('the word found is the longest of the list that the text has at the place', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), text, fc.nat(11), (words, written, at) => {
      const longest = Math.max(
        0,
        ...words.filter((one) => written.startsWith(one, at)).map((one) => one.length),
      );
      const found = longestWord(wordTrie(words.map((one) => [one, one])), written, at);
      expect(found).toEqual(
        longest === 0 ? undefined : { meaning: written.slice(at, at + longest), end: at + longest },
      );
    }),
  );
});
