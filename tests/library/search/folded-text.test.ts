import { fold, isWordStart, partFolded } from '../../../src/library/search/folded-text';

test.each([
  ['“民生微实事” 项目', '民生微实事项目'],
  ['Ｒ＆Ｄ Intensity', 'rdintensity'],
  ['306.2亿元', '306.2亿元'],
  ['８０．６％', '80.6%'],
  ['2-3家', '2-3家'],
  ['2022/2023', '2022-2023'],
  ['2022–2023', '2022-2023'],
  ['1,551', '1551'],
  ['306.', '306'],
  ['-3%', '3%'],
  ['mín lǜ', 'minlv'],
  ['“+-”', ''],
])('%s is searched as %s', (text, letters) => {
  expect(fold(text).letters).toBe(letters);
});

test('a run of letters leads back to the words that were shown', () => {
  const folded = fold('𠮷“微实事”𠮷项目');
  const start = folded.letters.indexOf('微');
  const text = (from: number, to: number) => folded.text.slice(...partFolded(folded, from, to));
  expect(text(start, start + 3)).toBe('微实事');
  expect(text(start, start + 5)).toBe('微实事”𠮷');
  expect(text(0, folded.letters.length)).toBe(folded.text);
});

test('words begin at Chinese characters, at English words and at numbers', () => {
  const starts = (text: string) => {
    const folded = fold(text);
    return [...folded.letters].filter((_, at) => isWordStart(folded, at)).join('');
  };
  expect(starts('General public-budget')).toBe('gpb');
  expect(starts('增长220家')).toBe('增长2家');
  expect(starts('IC设计')).toBe('i设计');
  expect(starts('1+1')).toBe('1+1');
});
