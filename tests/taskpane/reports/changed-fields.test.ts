import type { Observation } from '../../../src/core/reading/observation';
import { changedFields } from '../../../src/taskpane/reports/changed-fields';
import { EXAMPLE } from './example-report';

const [before] = EXAMPLE.observations as [Observation];
const { report } = EXAMPLE;

test('two readings of one place are told by the fields that differ, in words', () => {
  const after: Observation = {
    ...before,
    indicator: 'general-budget-revenue',
    value: '193.5',
    status: 'estimated',
  };
  expect(changedFields({ before, after }, report, 'zh-CN')).toEqual([
    { field: 'name', before: '地区生产总值', after: '一般公共预算收入' },
    { field: 'value', before: '193.4亿元', after: '193.5亿元' },
    { field: 'status', before: '实际', after: '预计' },
  ]);
  expect(changedFields({ before, after: before }, report, 'en-US')).toEqual([]);
});

test('another unit is another value, and so is another end of a range', () => {
  const after: Observation = { ...before, unit: '万元', valueHigh: '200' };
  expect(changedFields({ before, after }, report, 'zh-CN')).toEqual([
    { field: 'value', before: '193.4亿元', after: '193.4-200万元' },
  ]);
});
