import { XMLParser } from 'fast-xml-parser';
import { LANGUAGES } from '../../src/core/language';
import { bundled } from '../../src/library/bundled';
import type { Dataset } from '../../src/library/dataset';
import { workbook } from '../../src/export/workbook';
import type { ChartPlan } from '../../src/sheets/charts/chart-plan';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { shownInExcel } from '../golden/shown-in-excel';
import { shownInLibreOffice, type ShownSheets } from '../support/office-suite';
import { zhuhai } from './small-dataset';
import { unzipped } from './unzipped';

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

describe('in LibreOffice', () => {
  let shown: Readonly<Record<string, ShownSheets>>;

  beforeAll(async () => {
    const books = LANGUAGES.map(async (language) => [language, await workbook(bundled(), language)] as const);
    shown = await shownInLibreOffice(Object.fromEntries(await Promise.all(books)));
  }, PATIENCE);

  test.each(LANGUAGES)('the workbook in %s shows every table, cell for cell, as Excel would', (language) => {
    const plans = plansOf(bundled(), language);
    expect(Object.keys(shown[language] ?? {}).sort()).toEqual(plans.map(({ title }) => title).sort());
    for (const { title, columns, rows } of plans) {
      const cells = rows.map((row) =>
        columns.map(({ id, format }, index) =>
          shownInExcel(row.cells[index] ?? '', row.formats[id] ?? format),
        ),
      );
      const table = shown[language]?.[title]?.slice(0, rows.length + 1);
      expect(table).toEqual([columns.map(({ header }) => header), ...cells]);
    }
  });

  test.each(LANGUAGES)(
    'the charts in %s draw what their tables show, and nothing else stands below',
    (language) => {
      const charted = plansOf(bundled(), language).filter(({ charts = [] }) => charts.length > 0);
      expect(charted.length).toBeGreaterThan(1);
      for (const plan of plansOf(bundled(), language)) {
        const below = (shown[language]?.[plan.title] ?? []).slice(plan.rows.length + 1);
        const filled = below.map((row) => row.filter((cell) => cell !== '')).filter((row) => row.length > 0);
        expect(filled).toEqual((plan.charts ?? []).flatMap((chart) => blockAsShown(plan, chart)));
      }
    },
  );

  test(
    'a text that begins like a formula is shown as it stands, and nothing is computed',
    async () => {
      const book = await workbook(hostile, 'en-US');
      const sheets = (await shownInLibreOffice({ book }))['book'] ?? {};
      const plans = plansOf(hostile, 'en-US');
      for (const { title, columns, rows } of plans) {
        columns.forEach(({ format }, index) => {
          if (format !== '@') return;
          const cells = sheets[title]?.slice(1, rows.length + 1).map((row) => row[index]);
          expect(cells).toEqual(rows.map((row) => row.cells[index]));
        });
      }
      expect(Object.values(sheets).flat(2)).toContain(HOSTILE);
    },
    PATIENCE,
  );
});

describe('as a file', () => {
  let parts: ReadonlyMap<string, string>;
  const plans = plansOf(bundled(), 'zh-CN');

  beforeAll(async () => {
    parts = unzipped(await workbook(bundled(), 'zh-CN'));
  });

  function part(name: string): string {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`no ${name}`);
    return text;
  }

  test('each table is a real Excel table over its header and all its rows', () => {
    const tables = plans.map((_, index) => attributesOf(part(`xl/tables/table${index + 1}.xml`), 'table'));
    expect(tables.map(({ name, ref, headerRowCount }) => ({ name, ref, headerRowCount }))).toEqual(
      plans.map(({ tableName, columns, rows }) => ({
        name: tableName,
        ref: `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}`,
        headerRowCount: undefined,
      })),
    );
  });

  test('the header stays in sight, columns have the widths of the plan, and pages are as wide as the table', () => {
    plans.forEach(({ columns }, index) => {
      const sheet = part(`xl/worksheets/sheet${index + 1}.xml`);
      expect(attributesOf(sheet, 'pane')).toMatchObject({ ySplit: '1', state: 'frozen' });
      expect(allAttributesOf(sheet, 'col').map(({ width }) => Number(width))).toEqual(
        columns.map(({ width }) => width),
      );
      expect(attributesOf(sheet, 'pageSetup')).toMatchObject({ orientation: 'landscape', fitToWidth: '1' });
    });
  });

  test('each chart is a native one over the cells below its table, in words for those who do not see it', () => {
    const charts = plans.flatMap((plan) => plan.charts ?? []);
    const files = [...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(files).toHaveLength(charts.length);
    charts.forEach((chart, index) => {
      const xml = part(`xl/charts/chart${index + 1}.xml`);
      const texts = [...xml.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text);
      expect(texts).toEqual([chart.title, chart.valueTitle]);
      const names = [...xml.matchAll(/<c:tx><c:v>([^<]*)</g)].map(([, text]) => text);
      expect(names).toEqual(chart.series);
      expect(xml).toMatch(/'!\$([A-Z])\$\d+:\$\1\$\d+</);
    });
    const drawings = [...parts].filter(([name]) => name.startsWith('xl/drawings/drawing'));
    const described = drawings.flatMap(([, xml]) => allAttributesOf(xml, 'xdr:cNvPr'));
    expect(described.map(({ descr }) => descr).sort()).toEqual(charts.map(({ altText }) => altText).sort());
  });

  test('no sheet holds a formula but the credit memo, whose ratios are native ones, and what charts draw', () => {
    const memo = TABLES.findIndex(({ id }) => id === 'credit-memo') + 1;
    for (const [name, text] of parts) {
      if (!name.includes('worksheets/')) continue;
      const formulas = [...text.matchAll(/<f>([^<]*)</g)].map(([, formula = '']) => formula);
      if (name.endsWith(`sheet${memo}.xml`))
        expect(formulas).toContain('IF(AND(ISNUMBER(E40),ISNUMBER(E2)),IFERROR(E40/E2,""),"")');
      else expect(formulas.filter((formula) => !LOOK_UP.test(formula))).toEqual([]);
      expect(formulas.filter((formula) => formula.includes('FISCAL'))).toEqual([]);
    }
  });

  test('the properties name the report, its date and its hash', () => {
    const properties = part('docProps/core.xml');
    for (const words of [zhuhai.report.title, '2022-02-10', zhuhai.report.sha256, bundled().version]) {
      expect(properties).toContain(words);
    }
  });
});

test('the same data makes the same bytes', async () => {
  expect(await workbook(bundled(), 'en-US')).toEqual(await workbook(bundled(), 'en-US'));
});

test('two reports with tables of the same name stand in one workbook', async () => {
  const twice = { ...bundled(), reports: [zhuhai, { ...zhuhai, report: { ...zhuhai.report, id: 'other' } }] };
  const parts = unzipped(await workbook(twice, 'zh-CN'));
  const sheets = allAttributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet').map(({ name }) => name);
  const tables = [...parts.keys()]
    .filter((name) => name.startsWith('xl/tables/'))
    .map((name) => attributesOf(parts.get(name) ?? '', 'table')['name']);
  expect(new Set(sheets).size).toBe(2 * TABLES.length);
  expect(new Set(tables).size).toBe(2 * TABLES.length);
});

/** The formula of a figure that a chart draws: it looks a key up, and leaves a gap where there is nothing. */
const LOOK_UP =
  /^IF\((INDEX\(\$[A-Z]+\$2:\$[A-Z]+\$\d+,MATCH\("[^"]+",\$[A-Z]+\$2:\$[A-Z]+\$\d+,0\)\))="",NA\(\),\1\)$/;

/** The filled cells that a chart draws, as Excel shows them. */
function blockAsShown(plan: SheetPlan, { categoryHeader, series, categories }: ChartPlan): string[][] {
  const rows = categories.map(({ label, points }) => [
    label,
    ...points.flatMap((point) => {
      const row = plan.rows.find(({ key }) => key === point?.key);
      const at = plan.columns.findIndex(({ id }) => id === point?.column);
      return point ? [shownInExcel(row?.cells[at] ?? '', point.format)] : [];
    }),
  ]);
  return [[categoryHeader, ...series], ...rows];
}

type Attributes = Readonly<Record<string, string>>;

function attributesOf(xml: string, element: string): Attributes {
  return allAttributesOf(xml, element)[0] ?? {};
}

/** The attributes of every element of that name, wherever it stands. */
function allAttributesOf(xml: string, element: string): readonly Attributes[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  return walk(parser.parse(xml) as readonly Node[], element);
}

type Node = Readonly<Record<string, unknown>>;

function walk(nodes: readonly Node[], element: string): readonly Attributes[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, children]) =>
      Array.isArray(children)
        ? [
            ...(name === element ? [(node[':@'] ?? {}) as Attributes] : []),
            ...walk(children as readonly Node[], element),
          ]
        : [],
    ),
  );
}
