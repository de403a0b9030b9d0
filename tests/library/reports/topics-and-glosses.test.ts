import { indicatorById, indicatorNamed } from '../../../src/core/catalogue/catalogue';
import { bundled } from '../../../src/library/bundled';

const { reports } = bundled();
const reads = reports.flatMap(({ report, observations, statements }) =>
  [...observations, ...statements].map((read) => ({ ...read, glosses: report.glosses ?? {} })),
);

test('every figure and every statement has a topic, its own or its indicator’s', () => {
  const without = reads.filter(
    ({ indicator, topic }) => topic === undefined && (indicator === undefined || !indicatorById(indicator)),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('every label that the catalogue does not name has an English gloss', () => {
  const unnamed = reads.filter(({ indicator, label, glosses }) => indicator === undefined && !glosses[label]);
  expect(unnamed.map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
});

test('a gloss is English', () => {
  const glosses = reports.flatMap(({ report }) => Object.values(report.glosses ?? {}));
  expect(glosses.length).toBeGreaterThan(100);
  expect(glosses.filter((gloss) => /\p{Script=Han}/u.test(gloss))).toEqual([]);
});

test('what the catalogue does not stand for in a report is called by no name of the catalogue, in either language', () => {
  const named = reads.filter(
    ({ indicator, label, glosses }) =>
      indicator === undefined &&
      [label, glosses[label] ?? label].some((name) => indicatorNamed(name) !== undefined),
  );
  expect(named.map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
});
