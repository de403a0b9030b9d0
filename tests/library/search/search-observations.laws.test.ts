import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { quoteOf } from '../../../src/library/text/quote';
import { searchObservations } from '../../../src/library/search/search-observations';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const languages = fc.constantFrom(...LANGUAGES);

const hits = (query: string, language: (typeof LANGUAGES)[number] = 'zh-CN') =>
  searchObservations(zhuhai, query, { language });
const found = (query: string) => hits(query).map(({ observation }) => observation);

/** Runs of the report's own words, and what people type: initials, English, numbers, years. */
const words = fc.oneof(
  fc
    .tuple(fc.nat(zhuhai.report.text.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => zhuhai.report.text.slice(start, start + length)),
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.stringMatching(/^[0-9]{1,4}(\.[0-9])?%?$/),
  fc.constantFrom(
    'mszc',
    '目标',
    '2021',
    '2022年',
    'gdp',
    'growth',
    '亿元',
    '主园区',
    'R&D',
    '占比',
    'main park',
  ),
);
const queries = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(' '));

test.each(zhuhai.observations.map((observation) => [observation.id, observation] as const))(
  '%s is found by its value with its unit, by its label, and by its sentence',
  (_, observation) => {
    const { value, valueHigh, unit, label } = observation;
    const digits = valueHigh === undefined ? value : `${value}-${valueHigh}`;
    expect(found(`${digits}${unit}`)).toContain(observation);
    expect(found(`${digits} ${unit}`)).toContain(observation);
    expect(found(label)).toContain(observation);
    expect(found(`${label} ${digits}${unit}`)).toContain(observation);
    expect(found(quoteOf(zhuhai, observation))).toContain(observation);
    const [best] = hits(`${digits}${unit}`);
    expect([best?.score, best?.matched[0]?.field]).toEqual([100, 'figure']);
  },
);

test('hits are observations of the report, each once, the best first, equals in the report’s order', () => {
  fc.assert(
    fc.property(queries, languages, (query, language) => {
      const all = hits(query, language);
      const places = all.map(({ observation }) => zhuhai.observations.indexOf(observation));
      expect(places).not.toContain(-1);
      expect(new Set(places).size).toBe(places.length);
      all.forEach(({ score }, at) => {
        const before = all[at - 1];
        if (before === undefined) return;
        expect(before.score).toBeGreaterThanOrEqual(score);
        if (before.score === score) expect(places[at - 1]).toBeLessThan(places[at] as number);
      });
    }),
    { numRuns: 40 },
  );
});

test('another word never adds a hit, and neither does typing on', () => {
  fc.assert(
    fc.property(queries, words, fc.boolean(), (query, more, isNewWord) => {
      const before = new Set(found(query));
      const after = found(isNewWord ? `${query} ${more}` : `${query}${more}`);
      expect(after.filter((observation) => !before.has(observation))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('letter case, width and the amount of white space make no difference', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const wide = query.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      const expected = hits(query);
      expect(hits(query.toUpperCase())).toEqual(expected);
      expect(hits(wide)).toEqual(expected);
      expect(hits(`　${query.replaceAll(' ', ' \t　')}\n`)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('the order of the words does not change what is found', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 3 }), (parts) => {
      const backwards = new Set(found(parts.toReversed().join(' ')));
      expect(new Set(found(parts.join(' ')))).toEqual(backwards);
    }),
    { numRuns: 60 },
  );
});

test('the language orders what is found, and finds the same', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const [chinese, english] = LANGUAGES.map((language) => hits(query, language));
      const sorted = (all: typeof chinese) => all?.map(({ observation }) => observation.id).sort();
      expect(sorted(english)).toEqual(sorted(chinese));
    }),
    { numRuns: 40 },
  );
});

test('what is marked lies inside its text and is not empty', () => {
  fc.assert(
    fc.property(queries, languages, (query, language) => {
      for (const { text, range } of hits(query, language).flatMap(({ matched }) => matched)) {
        const [start, end] = range;
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
