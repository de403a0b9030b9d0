import fc from 'fast-check';
import { findingKey, isFolded, readingsOf } from '../../../src/core/audit/finding';
import { auditReport, RULES } from '../../../src/core/audit/rules';
import { shift } from '../../../src/core/number/decimal';
import type { Observation } from '../../../src/core/reading/observation';
import { topicOf } from '../../../src/core/reading/topic-of';
import { bundled } from '../../../src/library/bundled';

const [zhuhai] = bundled().reports;
if (!zhuhai) throw new Error('the bundled report is missing');
const findings = auditReport(zhuhai);

/** What a change that changes nothing must leave alone. */
function outline(of: typeof findings): readonly string[] {
  return of.map((finding) => `${finding.verdict} ${findingKey(finding)}`);
}

/** The same amount in a unit of 10,000 亿: the digits move, and none is added or lost. */
function inTrillions(figure: Observation): Observation {
  return figure.unit === '亿元' ? { ...figure, unit: '万亿元', value: shift(figure.value, -4) } : figure;
}

test('the order in which figures and statements come changes nothing', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...zhuhai.observations], { minLength: zhuhai.observations.length }),
      fc.shuffledSubarray([...zhuhai.statements], { minLength: zhuhai.statements.length }),
      (observations, statements) => {
        expect(auditReport({ ...zhuhai, observations, statements })).toEqual(findings);
      },
    ),
    { numRuns: 20 },
  );
});

test('the unit that amounts are printed in changes no verdict', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 250, maxLength: 250 }), (moved) => {
      const observations = zhuhai.observations.map((figure, index) =>
        moved[index] ? inTrillions(figure) : figure,
      );
      expect(outline(auditReport({ ...zhuhai, observations }))).toEqual(outline(findings));
    }),
    { numRuns: 20 },
  );
});

test('whatever is left out of a report, the audit finds only in what is there', () => {
  fc.assert(
    fc.property(fc.subarray([...zhuhai.observations]), (observations) => {
      const there = new Set<unknown>([...observations, ...zhuhai.statements]);
      for (const finding of auditReport({ ...zhuhai, observations })) {
        for (const reading of readingsOf(finding)) expect(there.has(reading)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('every amount lies in its interval, and none is no number', () => {
  for (const finding of findings) {
    for (const amount of Object.values(finding.amounts).filter((one) => one !== undefined)) {
      expect(amount.interval.low).toBeLessThanOrEqual(amount.value + 1e-9);
      expect(amount.interval.high).toBeGreaterThanOrEqual(amount.value - 1e-9);
    }
  }
});

test('every finding has a key of its own and names its figures', () => {
  expect(new Set(findings.map(findingKey)).size).toBe(findings.length);
  for (const finding of findings) expect(readingsOf(finding).length).toBeGreaterThan(0);
});

test('every rule stays silent on a report without figures, and rules have ids of their own', () => {
  expect(auditReport({ ...zhuhai, observations: [], statements: [] })).toEqual([]);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('public money comes first, and what agrees is not kept from its place', () => {
  const isPublic = findings.map((finding) =>
    readingsOf(finding).some((reading) => 'money' in reading || topicOf(reading) === 'public-finance'),
  );
  expect(isPublic.lastIndexOf(true)).toBe(isPublic.filter(Boolean).length - 1);
  expect(findings.findIndex(isFolded)).toBeLessThan(findings.findLastIndex((finding) => !isFolded(finding)));
});
