import { LANGUAGES } from '../../src/core/language';
import { refusal, REFUSAL_REASONS } from '../../src/wording/refusal';
import { refusalSentence } from '../../src/wording/refusal-sentence';

const detail = {
  sheet: 'Sheet1',
  address: 'Sheet1!B3:D9',
  table: 'Debts',
  places: ['Debts', 'Sheet1!B3:D9'],
  size: '40 × 12',
  needed: 'ExcelApi 1.13',
};

describe.each(LANGUAGES)('refusals in %s', (language) => {
  test.each(REFUSAL_REASONS)('%s is a whole sentence, with and without what it names', (reason) => {
    for (const named of [detail, {}]) {
      const sentence = refusalSentence(refusal(reason, named), language);
      expect(sentence).toMatch(/^\S.*[.。]$/u);
      expect(sentence).not.toMatch(/undefined|“”| {2}/);
    }
  });
});

describe('a refusal', () => {
  test('names the table that stands in the way', () => {
    expect(refusalSentence(refusal('overlaps-table', detail), 'en-US')).toContain('“Debts”');
    expect(refusalSentence(refusal('overlaps-table', detail), 'zh-CN')).toContain('“Debts”');
  });

  test('names the cells that are occupied', () => {
    expect(refusalSentence(refusal('target-occupied', detail), 'en-US')).toContain('Sheet1!B3:D9');
    expect(refusalSentence(refusal('target-occupied', detail), 'zh-CN')).toContain('Sheet1!B3:D9');
  });
});
