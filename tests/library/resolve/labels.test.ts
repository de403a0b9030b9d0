import { findIndicator } from '../../../src/core/catalogue/catalogue';
import { isMissing, type Missing } from '../../../src/core/missing';
import type { Reading } from '../../../src/core/reading/reading';
import { bundled } from '../../../src/library/bundled';
import { resolveFigure } from '../../../src/library/resolve/resolve-figure';
import { namesNothing, toldMeasure } from '../../../src/library/resolve/told-measure';

const readings: readonly Reading[] = bundled().reports.flatMap(({ observations, statements }) => [
  ...observations,
  ...statements,
]);
const labels = [...new Set(readings.map(({ label }) => label))];
const names = new Map(bundled().reports.flatMap(({ report }) => Object.entries(report.names ?? {})));

/** What a refusal offers instead. */
function choicesOf(refusal: Missing): readonly unknown[] {
  switch (refusal.reason) {
    case 'not-reported':
      return 'available' in refusal ? refusal.available : [];
    case 'unknown-indicator':
      return refusal.suggestions;
    case 'ambiguous':
      return refusal.choices;
    case 'in-words-only':
      return [refusal.words];
    default:
      return [];
  }
}

test('the bundled report has labels of many kinds', () => {
  expect(labels.length).toBeGreaterThan(150);
});

test.each(labels)('“%s” asked alone answers its own figure, or is refused with choices', (label) => {
  const answer = resolveFigure(bundled(), { indicator: label });
  if (isMissing(answer)) {
    expect(choicesOf(answer)).not.toEqual([]);
    return;
  }
  const { observation } = answer;
  const indicator = findIndicator(label);
  const isOwn = observation.label === label && !namesNothing(label);
  const isOfIndicator = !isMissing(indicator) && observation.indicator === indicator.id;
  expect({ label, of: observation.id, isOwn: isOwn || isOfIndicator }).toMatchObject({ isOwn: true });
});

test.each([...names])('“%s”, which the data calls “%s”, is the same by either name', (label, name) => {
  const [one, other] = [label, name].map((indicator) => resolveFigure(bundled(), { indicator }));
  if (!namesNothing(label)) expect(other).toEqual(one);
});

test.each<[string, number, string]>([
  ['办结率', 0.91, 'share'],
  ['完成年度投资计划', 1.234, 'completion'],
  ['办结', 409, 'level'],
])('the words “%s” keep the measure that they tell', (indicator, value, measure) => {
  expect(resolveFigure(bundled(), { indicator, period: 2021 })).toMatchObject({
    value,
    observation: { measure },
  });
});

test('words that tell one measure are not answered with another', () => {
  expect(resolveFigure(bundled(), { indicator: '办结率', measure: 'level' })).toMatchObject({
    reason: 'not-reported',
    available: expect.arrayContaining([{ period: '2021', measure: 'share', status: 'actual' }]),
  });
});

test.each([
  ['增速', 'gdp'],
  ['投资额', 'investment-projects-attracted-value'],
  ['总投资额', 'investment-projects-attracted-value'],
  ['占地区生产总值比重', 'rd-intensity'],
  ['总数', '各类企业总数'],
])('“%s” names nothing by itself, and is refused with what it was said of first', (indicator, meant) => {
  for (const period of [undefined, 2021, 2022]) {
    const { suggestions } = resolveFigure(bundled(), { indicator, period }) as Missing & {
      readonly suggestions: readonly string[];
    };
    expect(suggestions[0]).toBe(meant);
  }
});

test.each([
  ['固投', 'fixed-asset-investment'],
  ['规上工业', 'industrial-value-added'],
  ['地区生产总值（GDP）', 'gdp'],
  ['yibangonggongyusuanshouru', 'general-budget-revenue'],
  ['ybggyssr', 'general-budget-revenue'],
  ['minshengzhichu', 'livelihood-expenditure'],
])('“%s” is answered with the name that comes near', (indicator, near) => {
  expect(resolveFigure(bundled(), { indicator })).toMatchObject({
    reason: 'unknown-indicator',
    suggestions: expect.arrayContaining([near]),
  });
});

test('every name that is suggested is accepted when it is typed', () => {
  for (const typed of [
    '增速',
    '投资额',
    '总数',
    '固投',
    '智能消防主机远程监控',
    '公共预算收入',
    'zdp',
    '占比重',
  ]) {
    const refusal = resolveFigure(bundled(), { indicator: typed });
    for (const indicator of choicesOf(refusal as Missing)) {
      expect(resolveFigure(bundled(), { indicator: String(indicator) })).not.toMatchObject({
        reason: 'unknown-indicator',
      });
    }
  }
});

test('a word tells a measure only of readings that have it', () => {
  expect(toldMeasure('失业率', ['level'])).toBeUndefined();
  expect(toldMeasure('办结率', ['level', 'share'])).toBe('share');
});
