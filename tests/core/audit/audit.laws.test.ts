import fc from 'fast-check';
import { findingKey, isFolded, readingsOf, type Verdict } from '../../../src/core/audit/finding';
import { auditReport, RULES } from '../../../src/core/audit/rules';
import { shift } from '../../../src/core/number/decimal';
import type { Observation } from '../../../src/core/reading/observation';
import { topicOf } from '../../../src/core/reading/topic-of';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
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

test('no two findings that ask for attention rest on the very same figures', () => {
  const told = findings.filter((finding) => !isFolded(finding)).map((finding) => idsOf(finding).join(' '));
  expect(new Set(told).size).toBe(told.length);
});

function idsOf(finding: (typeof findings)[number]): readonly string[] {
  return readingsOf(finding)
    .map(({ id }) => id)
    .toSorted();
}

test('every rule stays silent on a report without figures, and rules have ids of their own', () => {
  expect(auditReport({ ...zhuhai, observations: [], statements: [] })).toEqual([]);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test.each([
  ['outlays against non-livelihood spending, three', 'budget-account', 'strains', undefined, 3],
  ['the path of GDP to 540', 'path-to-goal', 'strains', 'gdp', 1],
  ['GDP less than doubled', 'doubling-claim', 'strains', 'gdp', 1],
  ['industry’s share of GDP growth', 'rest-of-whole', 'strains', 'industrial-value-added', 1],
  ['the size of projects', 'count-and-amount', 'strains', 'investment-projects-attracted', 1],
  ['the path of high-tech enterprises', 'path-to-goal', 'strains', 'high-tech-enterprises', 1],
  ['ten items against twenty-seven', 'list-and-count', 'strains', undefined, 1],
])('an analyst finds what an analyst looks for first: %s', (_, rule, verdict, indicator, times) => {
  const found = findings.filter(
    (finding) =>
      finding.rule === rule &&
      finding.verdict === verdict &&
      (indicator === undefined || readingsOf(finding).some((reading) => reading.indicator === indicator)),
  );
  expect(found).toHaveLength(times);
});

const ORDER: readonly Verdict[] = ['contradicts', 'strains', 'derivable', 'not-comparable'];

test('what needs explaining comes first, then what is derivable, then notes, and last what is folded', () => {
  const places = findings
    .filter((finding) => !isPremise(finding))
    .map((finding) => (isFolded(finding) ? ORDER.length : ORDER.indexOf(finding.verdict)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('the expenditure on which three outlays are judged is told right before them', () => {
  expect(findings.slice(0, 4).map(({ rule }) => rule)).toEqual([
    'share-derives',
    'budget-account',
    'budget-account',
    'budget-account',
  ]);
});

test('of one verdict public money comes first', () => {
  for (const verdict of ORDER) {
    const isPublic = findings
      .filter((finding) => finding.verdict === verdict && !isFolded(finding))
      .map((finding) =>
        readingsOf(finding).some((reading) => 'money' in reading || topicOf(reading) === 'public-finance'),
      );
    expect(isPublic.lastIndexOf(true)).toBe(isPublic.filter(Boolean).length - 1);
  }
});

/** The report a year on, its revenue at a level that its own growth does not lead to. */
const secondYear = auditReport({
  ...zhuhai,
  observations: zhuhai.observations.map((figure) => ({
    ...figure,
    period: figure.period.replace(/\d{4}/g, (year) => String(Number(year) + 1)),
    ...(figure.id === 'general-budget-revenue.2021.level.actual' && { value: '30.1' }),
  })),
  earlier: zhuhai,
});

test('a contradiction comes first whatever it is about', () => {
  expect(secondYear.filter(({ verdict }) => verdict === 'contradicts').length).toBeGreaterThan(0);
  const last = secondYear.findLastIndex(({ verdict }) => verdict === 'contradicts');
  expect(secondYear.slice(0, last + 1).every(({ verdict }) => verdict === 'contradicts')).toBe(true);
});

/** A figure derived for the findings that it stands before. */
function isPremise(finding: (typeof findings)[number]): boolean {
  const next = findings.slice(findings.indexOf(finding) + 1).find(({ verdict }) => verdict === 'strains');
  return finding.verdict === 'derivable' && next !== undefined;
}

test('no finding rests on a figure that a program read and is not sure of', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 250, maxLength: 250 }), (unsure) => {
      const observations = zhuhai.observations.map((figure, index): Observation =>
        unsure[index] === true
          ? { ...figure, confidence: 'likely', doubts: ['unknown-name'] }
          : { ...figure, confidence: 'certain' },
      );
      const rests = auditReport({ ...zhuhai, observations }).flatMap((finding) => readingsOf(finding));
      expect(rests.filter((read) => 'confidence' in read && read.confidence !== 'certain')).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('what is of several years has no year beside it', () => {
  const overYears = zhuhai.observations.map((figure): Observation =>
    figure.status === 'target' ? figure : { ...figure, period: '2017/2021' },
  );
  const yearly = ['target-shift', 'target-level', 'target-implies-growth', 'growth-between-levels'];
  const found = auditReport({ ...zhuhai, observations: overYears }).map(({ rule }) => rule);
  expect(findings.some(({ rule }) => yearly.includes(rule))).toBe(true);
  expect(found.filter((rule) => yearly.includes(rule))).toEqual([]);
});
