import fc from 'fast-check';
import { charactersWide } from '../../../src/sheets/plan/fitted-width';
import { textLines } from '../../../src/sheets/plan/text-lines';

describe('a text in lines', () => {
  test('is broken between Chinese characters, but not before what closes a clause', () => {
    expect(textLines('财政收入增长，支出持平。', 12)).toEqual(['财政收入增', '长，支出持', '平。']);
  });

  test('keeps a number with its unit, and words whole', () => {
    expect(textLines('收入约21.9亿元', 10)).toEqual(['收入约', '21.9亿元']);
    expect(textLines('revenue of RMB 21.9 bn', 12)).toEqual(['revenue of ', 'RMB 21.9 bn']);
  });

  test('is the text again when its lines are joined, none of them wider than asked for', () => {
    const piece = fc.constantFrom(
      '财',
      '政',
      '，',
      '。',
      '“',
      '”',
      '（',
      '）',
      ' ',
      '9.7',
      '%',
      'GDP',
      '—',
      '2022年',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 40, max: 80 }), (pieces, width) => {
        const text = pieces.join('');
        const lines = textLines(text, width);
        expect(lines.join('')).toBe(text);
        const breakable = lines.filter((line) => /\p{Script=Han}[^\s]*\p{Script=Han}/u.test(line));
        for (const line of breakable.filter((one) => !UNBROKEN.test(one)))
          expect(charactersWide(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});

/** Marks and letters without a break, of which no line can be made. */
const UNBROKEN = /[^\p{Script=Han}\s]{20}/u;
