import type { Report } from '../../src/core/reading/report';
import type { ReportData } from '../../src/library/dataset';
import type { Change } from '../../src/sheets/refresh/change';
import type { TableRefresh } from '../../src/sheets/refresh/refresh';
import { digestOf } from '../../src/sheets/registry/cell-digest';
import { planRow } from '../../src/sheets/plan/cell';
import type { PlanRow, SheetPlan } from '../../src/sheets/plan/sheet-plan';
import type { Table } from '../../src/sheets/tables/table';
import { wholeTable } from '../../src/sheets/plan/table-request';

export const REPORT: Report = {
  id: 'zhuhai-hitech-2022',
  title: '珠海高新区2022年工作报告',
  publisher: '珠海高新技术产业开发区管理委员会',
  area: '珠海高新区',
  level: 'functional-zone',
  date: '2022-02-10',
  language: 'zh-CN',
  areas: [],
  text: '',
  sha256: '',
};

export const DATA: ReportData = { report: REPORT, observations: [], statements: [] };

const COLUMNS = [
  { id: 'indicator', header: '指标', format: '@', width: 20 },
  { id: 'coverage', header: '统计范围', format: '@', width: 10 },
  { id: 'value', header: '数值', format: '0', width: 10 },
  { id: 'growth', header: '同比增速', format: '0.0%', width: 10 },
  { id: 'note', header: '备注', format: '@', width: 30 },
  { id: 'key', header: 'key', format: '@', width: 2 },
];

/** A small table of results, as `sheets` would plan it. */
export const RESULTS: SheetPlan = {
  request: wholeTable('headline-results', REPORT.id, 'zh-CN'),
  datasetVersion: '2',
  title: '主要指标完成情况',
  tableName: '主要指标完成情况',
  columns: COLUMNS,
  rows: [
    resultRow('gdp', ['地区生产总值', '主园区', 306.2, 0.097]),
    resultRow('revenue', ['一般公共预算收入', '主园区', 21.9, 0.221]),
  ],
  naming: ['indicator', 'coverage'],
  goneMark: { column: 'note', text: '报告中已没有' },
};

function resultRow(
  key: string,
  [indicator, coverage, value, growth]: readonly [string, string, number, number],
): PlanRow {
  return planRow(key, COLUMNS, {
    indicator: { value: indicator },
    coverage: { value: coverage },
    value: { value, format: '0.0', role: 'stated' },
    growth: { value: growth, role: 'stated' },
    key: { value: key },
  });
}

/** The same rows beside targets, in English. */
export const TARGETS: SheetPlan = {
  ...RESULTS,
  request: wholeTable('results-and-targets', REPORT.id, 'en-US'),
  title: '2021 results and 2022 targets',
  tableName: 'Results_and_targets',
};

/** The two as the pane offers them. */
export const OFFERED: readonly Table[] = [
  { id: 'headline-results', group: 'analysis', title: () => RESULTS.title, build: () => RESULTS },
  {
    id: 'results-and-targets',
    group: 'analysis',
    title: () => TARGETS.title,
    hasCharts: true,
    build: () => TARGETS,
  },
];

/** A refresh of the table as it stands on a sheet of its own, with the changes given. */
export function refreshWith(plan: SheetPlan, changes: readonly Change[]): TableRefresh {
  return {
    plan,
    record: {
      version: 4,
      table: plan.tableName,
      request: plan.request,
      datasetVersion: '1',
      columns: plan.columns.map(({ id }) => id),
      digests: Object.fromEntries(OLD_ROWS.map((cells) => [cells.at(-1), cells.map(digestOf)])),
      kept: {},
    },
    reading: {
      table: plan.tableName,
      worksheet: plan.title,
      isProtected: false,
      origin: { row: 1, column: 0 },
      header: plan.columns.map(({ header }) => header),
      rows: OLD_ROWS,
    },
    changes,
  };
}

const OLD_ROWS = [
  ['地区生产总值', '主园区', 300, 0.097, '', 'gdp'],
  ['社会消费品零售总额', '主园区', 12, 0.05, '', 'retail'],
];

export const EDITED: Change = { kind: 'edited', key: 'gdp', column: 'value', from: 300, to: 306.2 };
export const CHANGED: Change = { kind: 'changed', key: 'gdp', column: 'growth', from: 0.1, to: 0.097 };
export const ADDED: Change = { kind: 'added', key: 'revenue' };
export const GONE: Change = { kind: 'gone', key: 'retail' };
export const COLUMN_MISSING: Change = { kind: 'column-missing', column: 'coverage' };
