import { topicOf } from '../../../src/core/reading/topic-of';
import { TOPICS } from '../../../src/core/catalogue/topic';
import { bundled } from '../../../src/library/bundled';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { namedTable } from '../../../src/sheets/tables/named-table';
import { topicName } from '../../../src/wording/topics';
import { cellsOf, zhuhai } from '../plan/plan-cells';

const named = (word: string) => namedTable(zhuhai(), bundled(), word, 'zh-CN') as SheetPlan;

test.each(TABLES)('$id is found by its id and by its titles in both languages', ({ id, build }) => {
  const [chinese, english] = (['zh-CN', 'en-US'] as const).map((language) =>
    build(zhuhai(), bundled(), language),
  );
  expect(named(id)).toEqual(chinese);
  expect(named(chinese?.title ?? '')).toEqual(chinese);
  expect(named(english?.title.toUpperCase() ?? '')).toEqual(chinese);
});

test('a topic has its figures, all of them and no others', () => {
  const plan = named('财政');
  const expected = zhuhai().observations.filter((read) => topicOf(read) === 'public-finance');
  expect(plan.rows.map(({ key }) => key).sort()).toEqual(expected.map(({ id }) => id).sort());
  expect(
    cellsOf(plan, 'general-budget-revenue.2021.level.actual', 'item', 'period', 'value', 'unit'),
  ).toEqual(['一般公共预算收入', '2021', 21.9, '亿元']);
  expect(plan.columns.map(({ id }) => id)).not.toContain('key');
});

test.each(TOPICS)('%s is found by its names', (topic) => {
  const plans = [topic, topicName(topic, 'zh-CN'), topicName(topic, 'en-US')].map(named);
  expect(plans.every((plan) => plan.rows.length > 0)).toBe(true);
});

test('a word that names nothing is answered with what there is', () => {
  expect(namedTable(zhuhai(), bundled(), '天气', 'zh-CN')).toMatchObject({
    reason: 'unknown-choice',
    allowed: expect.arrayContaining(['headline-results', 'public-finance']),
  });
});

test('of two reports the one that is given is shown', () => {
  const data = zhuhai();
  const older = { ...data, report: { ...data.report, id: 'older', date: '2021-02-20', year: 2020 } };
  const dataset = { version: 'test', reports: [older, data] };
  expect(namedTable(older, dataset, 'headline-results', 'zh-CN')).toMatchObject({
    request: { reports: ['older'] },
  });
});
