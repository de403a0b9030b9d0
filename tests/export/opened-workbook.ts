import { LANGUAGES } from '../../src/core/language';
import type { Dataset } from '../../src/library/dataset';
import { workbook } from '../../src/export/workbook';
import type { ChartPlan } from '../../src/sheets/charts/chart-plan';
import { formatAt, valueAt, type SheetPlan } from '../../src/sheets/plan/sheet-plan';
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
        for (const { title, columns, rows } of plans) {
          const cells = rows.map((row) =>
            columns.map((column) => shownInExcel(valueAt(row, column.id), formatAt(row, column))),
          );
          const table = shown[language]?.[title]?.slice(0, rows.length + 1);
          expect(table).toEqual([columns.map(({ header }) => header), ...cells]);
        }
      },
    );

    test.each(LANGUAGES)(
      'the charts in %s draw what their tables show, and nothing else stands below',
      (language) => {
        const charted = plansOf(zhuhaiAlone(), language).filter(({ charts = [] }) => charts.length > 0);
        expect(charted.length).toBeGreaterThan(1);
        for (const plan of plansOf(zhuhaiAlone(), language)) {
          const below = (shown[language]?.[plan.title] ?? []).slice(plan.rows.length + 1);
          const filled = below
            .map((row) => row.filter((cell) => cell !== ''))
            .filter((row) => row.length > 0);
          expect(filled).toEqual((plan.charts ?? []).flatMap((chart) => blockAsShown(plan, chart)));
        }
      },
    );

    test('a text that begins like a formula is shown as it stands, and nothing is computed', () => {
      const sheets = shown['hostile'] ?? {};
      for (const { title, columns, rows } of plansOf(hostile, 'en-US')) {
        columns.forEach(({ id, format }, index) => {
          if (format !== '@') return;
          const cells = sheets[title]?.slice(1, rows.length + 1).map((row) => row[index]);
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
  return dataset.reports.flatMap((data) => TABLES.map(({ build }) => build(data, dataset, language)));
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
