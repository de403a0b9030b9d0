import { BOUNDS, STRENGTHS } from '../../src/core/reading/bound';
import { LANGUAGES } from '../../src/core/language';
import { AREA_BASES, MEASURES, SPANS, STATUSES } from '../../src/core/reading/observation';
import { readMeasure, readStatus } from '../../src/library/resolve/choice-words';
import { basisName, terms } from '../../src/wording/terms';

test.each(LANGUAGES)('in %s every term has a name of its own', (language) => {
  const { measures, statuses, bounds, strengths, spans, areaBases } = terms(language);
  for (const [names, ids] of [
    [measures, MEASURES],
    [statuses, STATUSES],
    [bounds, BOUNDS],
    [strengths, STRENGTHS],
    [spans, SPANS],
    [areaBases, AREA_BASES],
  ] as const) {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
    expect(new Set(Object.values(names)).size).toBe(ids.length);
  }
});

test.each(LANGUAGES)('what measures and statuses are called in %s can be asked for', (language) => {
  for (const measure of MEASURES) expect(readMeasure(terms(language).measures[measure])).toBe(measure);
  for (const status of STATUSES) expect(readStatus(terms(language).statuses[status])).toBe(status);
});

test('a basis that the report words itself keeps its words', () => {
  expect(basisName('headline', 'en-US')).toBe('as published');
  expect(basisName('含在建', 'en-US')).toBe('含在建');
  expect(basisName('constructor', 'zh-CN')).toBe('constructor');
});
