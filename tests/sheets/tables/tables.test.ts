import { LANGUAGES } from '../../../src/core/language';
import { readingsBy } from '../../../src/core/reading/readings-by';
import type { Reading } from '../../../src/core/reading/reading';
import { reportById } from '../../../src/library/report-by-id';
import type { ReportData } from '../../../src/library/dataset';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import { KEY_COLUMN, valueAt, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { withUnitsShownOnce } from '../../../src/sheets/plan/units-shown-once';
import { rowMark } from '../../../src/sheets/plan/row-mark';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { tableDescriptions } from '../../../src/wording/table-descriptions';
import { recordOf } from '../../../src/sheets/registry/registry-record';
import { bodyOf, rowSources } from '../plan/plan-cells';
import { found } from '../../support/found';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const dataset = zhuhaiAlone();
const zhuhai = found(reportById(dataset, 'zhuhai-hitech-2022'));

const COMPUTED: ReadonlySet<string> = new Set([
  'scorecard',
  'one-page-brief',
  'credit-memo',
  'target-review',
  'time-series',
  'cross-region',
]);

describe.each(TABLES)('the table $id', ({ id, title, hasCharts, isOfSeveral, build }) => {
  test('has the same rows, numbers and columns in both languages', () => {
    const [chinese, english] = LANGUAGES.map((language) => build(zhuhai, dataset, language));
    expect(bodyOf(withoutLines(english)).map(numbers)).toEqual(bodyOf(withoutLines(chinese)).map(numbers));
    expect(withoutLines(english).rows.map((row) => row.key)).toEqual(
      withoutLines(chinese).rows.map((row) => row.key),
    );
    expect(english?.columns.map((column) => column.id)).toEqual(chinese?.columns.map((column) => column.id));
  });

  test('tells every row by a key of its own, and marks it in the last column', () => {
    const plan = build(zhuhai, dataset, 'en-US');
    const keys = plan.rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan.columns.at(-1)?.id).toBe(KEY_COLUMN);
    const marks = bodyOf(plan).map((row) => row.at(-1));
    expect(marks).toEqual(keys.map(rowMark));
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('is found again from its registry record, in its own language', () => {
    const plan = build(zhuhai, dataset, 'en-US');
    const { request } = recordOf(plan, 'Renamed');
    expect(planFor(request, dataset)).toEqual(withUnitsShownOnce(plan));
    expect(planFor({ ...request, reports: ['elsewhere'] }, dataset)).toBeUndefined();
    expect(planFor({ ...request, reports: [...request.reports, 'elsewhere'] }, dataset)).toBeUndefined();
  });

  test('is called as it will be, charts and all, before it is planned', () => {
    for (const language of LANGUAGES) {
      const plan = build(zhuhai, dataset, language);
      expect(title(zhuhai, language)).toBe(plan.title);
      // Of one report alone a table of several may have nothing to draw.
      if (!isOfSeveral) expect((plan.charts ?? []).length > 0).toBe(hasCharts ?? false);
    }
  });

  test('comes without charts where they are not asked for', () => {
    const { request } = build(zhuhai, dataset, 'zh-CN');
    expect(planFor({ ...request, charts: false }, dataset)?.charts ?? []).toEqual([]);
  });

  test('marks a row that has gone in a column that it has', () => {
    const plan = build(zhuhai, dataset, 'zh-CN');
    expect(plan.columns.map((column) => column.id)).toContain(plan.goneMark.column);
    expect(plan.request.plan).toBe(id);
  });

  test('shows units whole and coverage word by word, and no column wider than a screen', () => {
    for (const language of LANGUAGES) {
      const plan = build(zhuhai, dataset, language);
      plan.columns.forEach((column) => {
        expect(column.width).toBeLessThanOrEqual(66);
        if (!['coverage', 'unit'].includes(column.id)) return;
        const texts = plan.rows.map((row) => String(valueAt(row, column.id)));
        const unbroken = column.id === 'unit' ? texts : texts.flatMap((text) => text.split(' '));
        const longest = Math.max(...unbroken.map(({ length }) => length));
        expect(column.width).toBeGreaterThan(longest);
      });
    }
  });
});

/** Tables of what was read; the others compute with it, and say what is missing and what is asked for, or are about no report. */
const READINGS = TABLES.filter(({ id }) => !COMPUTED.has(id) && id !== 'function-samples');

describe.each(READINGS)('the table $id, of what was read,', ({ build }) => {
  test('names real observations or statements behind every number and every sentence', () => {
    const plan = build(zhuhai, dataset, 'zh-CN');
    const known = (source: string) =>
      readingsBy(zhuhai.observations, { id: source })[0] ?? readingsBy(zhuhai.statements, { id: source })[0];
    for (const row of plan.rows) {
      for (const { id } of plan.columns) {
        const cell = row.cells[id];
        if (cell === undefined || [KEY_COLUMN, 'note'].includes(id)) continue;
        if (SILENCES.has(cell.value) || isAboutNoFigure(plan, row)) continue;
        expect([row.key, id, cell.sources]).not.toEqual([row.key, id, []]);
      }
      for (const source of rowSources(row)) expect(known(source)).toBeDefined();
    }
  });

  test('quotes the report verbatim in both languages', () => {
    for (const language of LANGUAGES) {
      const plan = build(zhuhai, dataset, language);
      const [quoting] = ['source', 'content'].filter((id) => plan.columns.some((column) => column.id === id));
      for (const row of plan.rows.filter((candidate) => !isAboutReport(plan, candidate))) {
        const quotes = String(valueAt(row, found(quoting)))
          .split(/ {2}(?=\[)/)
          .map((quote) => quote.replace(/^\[\d{4}(?:\/\d{4})?\] /, ''));
        for (const quote of quotes) expect(zhuhai.report.text).toContain(quote);
      }
    }
  });

  test('of a report without figures has no rows but those about its text', () => {
    const empty: ReportData = { ...zhuhai, observations: [], statements: [] };
    const plan = build(empty, dataset, 'zh-CN');
    const ofText = plan.rows.filter((row) => isAboutReport(plan, row) || row.key.startsWith('item|'));
    expect(plan.rows).toEqual(ofText);
  });
});

describe.each(TABLES.filter(({ id }) => COMPUTED.has(id)))(
  'the table $id, of what was computed,',
  ({ build }) => {
    test('names real observations behind every number, but a line that it reads by', () => {
      const plan = build(zhuhai, dataset, 'zh-CN');
      const unsourced = plan.rows.flatMap((row) =>
        Object.values(row.cells).flatMap((cell) =>
          typeof cell.value === 'number' && cell.sources.length === 0 ? [row.key] : [],
        ),
      );
      expect(unsourced.filter((key) => !key.startsWith('line:'))).toEqual([]);
      for (const source of plan.rows.flatMap(rowSources))
        expect(
          [zhuhai.observations, zhuhai.statements].flatMap((all) => readingsBy<Reading>(all, { id: source })),
        ).toHaveLength(1);
    });

    test('of a report without figures has no number, but a line that it reads by', () => {
      const plan = build({ ...zhuhai, observations: [], statements: [] }, dataset, 'zh-CN');
      const numbered = plan.rows.filter((row) =>
        Object.values(row.cells).some((cell) => typeof cell.value === 'number'),
      );
      expect(numbered.filter(({ key }) => !key.startsWith('line:'))).toEqual([]);
    });
  },
);

/** What a cell says where the report says nothing. */
const SILENCES: ReadonlySet<CellValue> = new Set(['未列', '不适用', '未说明']);

/** An indicator of which the report is silent, and what is told of the report itself. */
function isAboutNoFigure({ request }: SheetPlan, { key, cells }: SheetPlan['rows'][number]): boolean {
  return (
    (request.plan === 'disclosure' && cells['source'] === undefined) || isAboutReport({ request }, { key })
  );
}

/** What identifies a report, above the sentences that were read. */
function isAboutReport(
  { request }: Pick<SheetPlan, 'request'>,
  { key }: Pick<SheetPlan['rows'][number], 'key'>,
): boolean {
  return request.plan === 'report-source' && !key.startsWith('sentence|');
}

test.each(LANGUAGES)('every table that is described is there, in %s', (language) => {
  expect(TABLES.map(({ id }) => id)).toEqual(Object.keys(tableDescriptions(language)));
});

/** The rows of a page whose texts take as many rows as they have lines, in either language. */
function withoutLines(plan: SheetPlan | undefined): SheetPlan {
  const whole = found(plan);
  return { ...whole, rows: whole.rows.filter(({ key }) => whole.page?.rows.get(key) !== 'line') };
}

function numbers(row: readonly CellValue[]): readonly (number | 'text')[] {
  return row.map((value) => (typeof value === 'number' ? value : 'text'));
}
