import { reportScorecard } from '../../../src/core/health/report-scorecard';
import type { CriterionId } from '../../../src/core/health/criterion';
import { frameworksOf } from '../../../src/core/health/summary';
import { LANGUAGES } from '../../../src/core/language';
import { isMissing } from '../../../src/core/missing';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { toldCriterion } from '../../../src/wording/health/told-criterion';
import { toldFramework } from '../../../src/wording/health/told-framework';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const card = reportScorecard(zhuhai);

function told(id: CriterionId) {
  const row = card.rows.find(({ criterion }) => criterion.id === id);
  if (row === undefined) throw new Error(id);
  return toldCriterion(row, card, zhuhai.report, 'zh-CN');
}

test('self-sufficiency is told with the expenditure that it had to derive, and the figures behind that', () => {
  const { name, value, unit, inputs, parts, missing } = told('self-sufficiency');
  expect([name, value, unit, missing]).toEqual(['财政自给率', '58.9%', '%', '']);
  expect(inputs).toHaveLength(2);
  expect(inputs[1]).toContain('推算自：民生支出 29.96亿元');
  expect(parts.map((part) => part.name)).toEqual([
    '一般公共预算收入',
    '一般公共预算支出',
    '民生支出',
    '民生支出占一般公共预算支出比重',
  ]);
  expect(parts.map(({ observation }) => observation?.id)).toEqual([
    'general-budget-revenue.2021.level.actual',
    undefined,
    'livelihood-expenditure.2021.level.actual',
    'livelihood-expenditure.2021.share.actual',
  ]);
});

test('a criterion that lacks a figure says which, and nothing of a value', () => {
  const { value, interval, bound, inputs, parts, reading, lines, remarks, missing } = told('debt-ratio');
  expect([value, interval, bound, reading, lines, inputs, parts, remarks].flat().join('')).toBe('');
  expect(missing).toContain('政府债务余额');
});

test.each(LANGUAGES)('in %s every criterion either has a value or says what is missing', (language) => {
  for (const row of card.rows) {
    const { name, formula, direction, value, missing } = toldCriterion(row, card, zhuhai.report, language);
    expect([name, formula, direction]).not.toContain('');
    expect([value === '', missing === '']).toEqual([isMissing(row.value), !isMissing(row.value)]);
  }
});

test.each(LANGUAGES)('in %s only a framework without any value says what it needs', (language) => {
  for (const framework of frameworksOf(card)) {
    const { needs, allows } = toldFramework(framework, language);
    expect([needs === '', allows === '']).toEqual([framework.computed > 0, framework.computed > 0]);
  }
});
