import { LANGUAGES } from '../../src/core/language';
import type { Dataset } from '../../src/library/dataset';
import { workbook } from '../../src/export/workbook';
import { legendRow } from '../../src/sheets/charts/chart-layout';
import { sheetLayout } from '../../src/sheets/charts/sheet-layout';
import { tableTexts } from '../../src/wording/tables';
import type { ChartPlan } from '../../src/sheets/charts/chart-plan';
import { formatAt, valueAt, type SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { withUnitsShownOnce } from '../../src/sheets/plan/units-shown-once';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { shownInExcel } from '../golden/shown-in-excel';
import type { ShownSheets } from '../support/shown-sheets';
import { zhuhai } from './small-dataset';
import { zhuhaiAlone } from '../support/zhuhai-alone';

/** A program that opens workbooks, by name, and tells what each of them shows. */
export type Opener = (
  books: Readonly<Record<string, Uint8Array>>,
) => Promise<Readonly<Record<string, ShownSheets>>>;

/** What must be seen in an exported workbook, whoever opens it. */
export function describeOpened(program: string, open: Opener): void {
  describe(`opened by ${program}`, () => {
    let shown: Readonly<Record<string, ShownSheets>>;

    beforeAll(async () => {
      const books = LANGUAGES.map(
        async (language) => [language, await workbook(zhuhaiAlone(), language)] as const,
      );
      const others = { hostile: await workbook(hostile, 'en-US') };
      shown = await open({ ...Object.fromEntries(await Promise.all(books)), ...others });
    }, PATIENCE);

    test.each(LANGUAGES)(
      'the workbook in %s shows every table, cell for cell, as Excel would',
      (language) => {
        const plans = plansOf(zhuhaiAlone(), language);
        expect(Object.keys(shown[language] ?? {}).sort()).toEqual(plans.map(({ title }) => title).sort());
        for (const plan of plans) {
          const { title, columns, rows } = plan;
          const cells = rows.map((row) =>
            columns.map((column) => shownInExcel(valueAt(row, column.id), formatAt(row, column))),
          );
          const { tableRow } = sheetLayout(plan);
          const sheet = shown[language]?.[title]?.slice(tableRow, tableRow + rows.length + 1);
          const table = sheet?.map((row) => row.slice(0, columns.length));
          expect(table).toEqual([columns.map(({ header }) => header), ...cells]);
        }
      },
    );

    test.each(LANGUAGES)(
      'the charts in %s draw what their tables show, and nothing else stands there but captions, and the heading of a page',
      (language) => {
        const charted = plansOf(zhuhaiAlone(), language).filter(({ charts = [] }) => charts.length > 0);
        expect(charted.length).toBeGreaterThan(1);
        for (const plan of plansOf(zhuhaiAlone(), language)) {
          const sheet = shown[language]?.[plan.title] ?? [];
          const { tableRow } = sheetLayout(plan);
          const around = [...sheet.slice(0, tableRow), ...sheet.slice(tableRow + plan.rows.length + 1)];
          const filled = around
            .map((row) => row.filter((cell) => cell !== ''))
            .filter((row) => row.length > 0);
          expect(filled).toEqual(aroundTable(plan));
        }
      },
    );

    test('a text that begins like a formula is shown as it stands, and nothing is computed', () => {
      const sheets = shown['hostile'] ?? {};
      for (const plan of plansOf(hostile, 'en-US')) {
        const { title, columns, rows } = plan;
        columns.forEach(({ id, format }, index) => {
          if (format !== '@') return;
          const first = sheetLayout(plan).tableRow + 1;
          const cells = sheets[title]?.slice(first, first + rows.length).map((row) => row[index]);
          expect(cells).toEqual(rows.map((row) => valueAt(row, id)));
        });
      }
      expect(Object.values(sheets).flat(2)).toContain(HOSTILE);
    });
  });
}

// LibreOffice starts slowly where several things run at once.
const PATIENCE = 180_000;

const HOSTILE = '=HYPERLINK("https://example.org")';

/** The report with a text that, taken for a formula, would compute. */
const hostile: Dataset = {
  version: '0',
  reports: [
    {
      ...zhuhai,
      report: {
        ...zhuhai.report,
        text: zhuhai.observations.reduce(
          (text, { source }) => `${text.slice(0, source.start)}=${text.slice(source.start + 1)}`,
          zhuhai.report.text,
        ),
        areas: zhuhai.report.areas.map(({ name }) => ({ name, english: HOSTILE })),
      },
    },
  ],
};

function plansOf(dataset: Dataset, language: (typeof LANGUAGES)[number]): readonly SheetPlan[] {
  return dataset.reports.flatMap((data) =>
    TABLES.map(({ build }) => withUnitsShownOnce(build(data, dataset, language))),
  );
}

/** The filled cells beside a table: the line on what the user fills, what its charts draw, each with its source, below each other, or beside each other under the heading of a page. */
function aroundTable(plan: SheetPlan): string[][] {
  const blocks = (plan.charts ?? []).map((chart) => blockAsShown(plan, chart));
  if (plan.page === undefined) {
    const legend = legendRow(plan) === undefined ? [] : [[tableTexts(plan.request.language).inputLegend]];
    return [...legend, ...blocks.flatMap((block) => [...block, [plan.source ?? '']])];
  }
  const highest = Math.max(0, ...blocks.map((block) => block.length));
  const beside = Array.from({ length: highest }, (_, row) => blocks.flatMap((block) => block[row] ?? []));
  return [[plan.page.title], [plan.page.subtitle], ...beside];
}

/** The filled cells that a chart draws, as Excel shows them. */
function blockAsShown(plan: SheetPlan, { categoryHeader, series, categories }: ChartPlan): string[][] {
  const rows = categories.map(({ label, points }) => [
    label,
    ...points.flatMap((point) => {
      const row = plan.rows.find(({ key }) => key === point?.key);
      return point && row ? [shownInExcel(valueAt(row, point.column), point.format)] : [];
    }),
  ]);
  return [[categoryHeader, ...series], ...rows];
}
