import { indicatorById, INDICATORS } from '../../src/core/catalogue/catalogue';
import { HEALTH_INPUTS } from '../../src/core/health/health-inputs';
import { LANGUAGES } from '../../src/core/language';
import { definitionOf } from '../../src/wording/definitions';
import { USUAL_DEFINITIONS } from '../../src/wording/usual-definitions';

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

test('whatever the scorecard and the credit memo compute with is defined', () => {
  const asked = HEALTH_INPUTS.flatMap(({ stated }) => stated.map(({ indicator }) => indicator));
  expect(new Set(asked).size).toBeGreaterThan(30);
  expect([...new Set(asked)].filter((id) => definitionOf(id, 'zh-CN') === undefined)).toEqual([]);
});

test('every usual definition is of an indicator, and of none that a source defines', () => {
  for (const id of Object.keys(USUAL_DEFINITIONS)) {
    expect(indicatorById(id)).toBeDefined();
    expect(definitionOf(id, 'en-US')?.source).toBe('As usually defined');
  }
});

test('few things are defined by usage alone: what each place, or each paper, delimits for itself', () => {
  expect(Object.keys(USUAL_DEFINITIONS).toSorted()).toEqual([
    'carried-over',
    'debt-balance',
    'debt-resolved',
    'fiscal-resources',
    'hidden-debt-resolved',
    'livelihood-expenditure',
    'treasury-cash',
    'treasury-outflow',
  ]);
});

test('an indicator that no source defines has no definition', () => {
  expect(definitionOf('new-schools', 'zh-CN')).toBeUndefined();
});
