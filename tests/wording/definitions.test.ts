import { INDICATORS } from '../../src/core/catalogue/catalogue';
import { LANGUAGES } from '../../src/core/language';
import { definitionOf } from '../../src/wording/definitions';

const defined = INDICATORS.filter(({ id }) => definitionOf(id, 'zh-CN'));

test('the indicators of public finance that the Budget Law speaks of are defined', () => {
  expect(defined.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['general-budget-revenue', 'government-fund-revenue', 'transfer-payments']),
  );
});

test.each(defined.map(({ id }) => id))('%s has a definition and its source in both languages', (id) => {
  const [chinese, english] = LANGUAGES.map((language) => definitionOf(id, language));
  expect(chinese?.text).toMatch(/^[\p{Script=Han}][^A-Za-z]*。$/u);
  expect(english?.text).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  expect(chinese?.source).toMatch(/\p{Script=Han}/u);
  expect(english?.source).not.toMatch(/\p{Script=Han}/u);
});

test('an indicator that no source defines has no definition', () => {
  expect(definitionOf('new-schools', 'zh-CN')).toBeUndefined();
});
