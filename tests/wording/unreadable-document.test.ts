import { LANGUAGES } from '../../src/core/language';
import { DOCUMENT_PROBLEMS, unreadable } from '../../src/core/reading/unreadable-document';
import { unreadableSentence } from '../../src/wording/unreadable-document';

test.each(LANGUAGES)('in %s each problem is one line that names the file and says what to do', (language) => {
  const sentences = DOCUMENT_PROBLEMS.map((problem) =>
    unreadableSentence(unreadable(problem, 'a\n\u001b[2Jb.pdf', '42'), language),
  );
  expect(new Set(sentences).size).toBe(DOCUMENT_PROBLEMS.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(
      language === 'zh-CN' ? /^a \[2Jb\.pdf .*。.+。$/u : /^a \[2Jb\.pdf .*[.:].+\.$/u,
    );
  }
});

test('a name cannot steer the terminal', () => {
  expect(unreadableSentence(unreadable('empty', '\u0007\u009b31mx'), 'en-US')).toMatch(/^31mx is empty/u);
});

test('in Chinese nothing parts a name in Chinese from what is said of it', () => {
  expect(unreadableSentence(unreadable('empty', '粘贴的文字'), 'zh-CN')).toMatch(/^粘贴的文字是空的/u);
  expect(unreadableSentence(unreadable('empty', '政府 报告.txt'), 'zh-CN')).toMatch(
    /^政府 报告\.txt 是空的/u,
  );
});
