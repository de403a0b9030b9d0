import { rowMark } from '../../src/sheets/plan/row-mark';
import { sheetLayout } from '../../src/sheets/charts/sheet-layout';
import { columnLetters } from '../../src/sheets/plan/a1';
import { XMLParser } from 'fast-xml-parser';
import { workbook } from '../../src/export/workbook';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { shownIndependently } from '../support/independent-reader';
import { describeOpened } from './opened-workbook';
import { zhuhai } from './small-dataset';
import { unzipped } from './unzipped';
import { zhuhaiAlone } from '../support/zhuhai-alone';

describeOpened('another library', (books) =>
  Promise.resolve(
    Object.fromEntries(Object.entries(books).map(([name, bytes]) => [name, shownIndependently(bytes)])),
  ),
);

describe('as a file', () => {
  let parts: ReadonlyMap<string, string>;
  const plans = zhuhaiAlone().reports.flatMap((data) =>
    TABLES.map(({ build }) => build(data, zhuhaiAlone(), 'zh-CN')),
  );

  beforeAll(async () => {
    parts = unzipped(await workbook(zhuhaiAlone(), 'zh-CN'));
  });

  function part(name: string): string {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`no ${name}`);
    return text;
  }

  test('each table is a real Excel table over its header and all its rows', () => {
    const tables = plans.map((_, index) => attributesOf(part(`xl/tables/table${index + 1}.xml`), 'table'));
    expect(tables.map(({ name, ref, headerRowCount }) => ({ name, ref, headerRowCount }))).toEqual(
      plans.map((plan) => {
        const { tableName, columns, rows } = plan;
        const { tableRow } = sheetLayout(plan);
        return {
          name: tableName,
          ref: `A${tableRow + 1}:${columnLetters(columns.length - 1)}${tableRow + rows.length + 1}`,
          headerRowCount: undefined,
        };
      }),
    );
  });

  test('the header stays in sight, columns have the widths of the plan, and pages are as wide as the table', () => {
    plans.forEach(({ columns, page }, index) => {
      const sheet = part(`xl/worksheets/sheet${index + 1}.xml`);
      if (page) return;
      expect(attributesOf(sheet, 'pane')).toMatchObject({ ySplit: '1', state: 'frozen' });
      expect(allAttributesOf(sheet, 'col').map(({ width }) => Number(width))).toEqual(
        columns.map(({ width }) => width),
      );
      expect(attributesOf(sheet, 'pageSetup')).toMatchObject({ orientation: 'landscape', fitToWidth: '1' });
    });
  });

  test('the one-page brief is one page of A4, upright, and what is beside the page is not printed', () => {
    const at = plans.findIndex(({ page }) => page !== undefined);
    const sheet = part(`xl/worksheets/sheet${at + 1}.xml`);
    expect(attributesOf(sheet, 'pageSetup')).toMatchObject({
      orientation: 'portrait',
      paperSize: '9',
      fitToWidth: '1',
      fitToHeight: '1',
    });
    const areas = [...part('xl/workbook.xml').matchAll(/_xlnm\.Print_Area"[^>]*>([^<]*)</g)].map(
      ([, area]) => area,
    );
    expect(areas).toEqual([expect.stringMatching(/^一页纸!\$A\$1:\$G\$\d+$/)]);
  });

  test('each chart is a native one over the cells of its block, in words for those who do not see it', () => {
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
      if (name.endsWith(`sheet${memo}.xml`)) {
        const [debt, gdp] = ['debt-balance', 'gdp'].map(
          (key) => `INDEX($E$2:$E$80,MATCH("${rowMark(key)}",$L$2:$L$80,0))`,
        );
        expect(formulas).toContain(
          `IF(AND(ISNUMBER(${debt}),ISNUMBER(${gdp})),IFERROR(${debt}/${gdp},""),"")`,
        );
        expect(formulas).toContainEqual(expect.stringMatching(/^IF\(ISNUMBER\(C59\),IF\(C59&gt;INDEX\(/));
      } else expect(formulas.filter((formula) => !LOOK_UP.test(formula))).toEqual([]);
      expect(formulas.filter((formula) => formula.includes('FISCAL'))).toEqual([]);
    }
  });

  test('the properties name the report, its date and its hash', () => {
    const properties = part('docProps/core.xml');
    for (const words of [zhuhai.report.title, '2022-02-10', zhuhai.report.sha256, zhuhaiAlone().version]) {
      expect(properties).toContain(words);
    }
  });
});

test('the same data makes the same bytes', async () => {
  expect(await workbook(zhuhaiAlone(), 'en-US')).toEqual(await workbook(zhuhaiAlone(), 'en-US'));
});

test('two reports with tables of the same name stand in one workbook', async () => {
  const twice = {
    ...zhuhaiAlone(),
    reports: [zhuhai, { ...zhuhai, report: { ...zhuhai.report, id: 'other' } }],
  };
  const parts = unzipped(await workbook(twice, 'zh-CN'));
  const sheets = allAttributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet').map(({ name }) => name);
  const tables = [...parts.keys()]
    .filter((name) => name.startsWith('xl/tables/'))
    .map((name) => attributesOf(parts.get(name) ?? '', 'table')['name']);
  const once = TABLES.filter(({ isOfSeveral }) => isOfSeveral).length;
  expect(new Set(sheets).size).toBe(2 * TABLES.length - once);
  expect(new Set(tables).size).toBe(2 * TABLES.length - once);
});

test('what a sheet prints is named with the quotes that its name needs', async () => {
  const parts = unzipped(await workbook(zhuhaiAlone(), 'en-US'));
  const printed = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/_xlnm\.Print_\w+"[^>]*>([^<]*)</g)];
  const ranges = printed.map(([, range = '']) => range.replaceAll('&apos;', "'"));
  expect(ranges).toHaveLength(TABLES.length);
  expect(ranges.filter((range) => !/^(?:'[^']+'|\w+)!\$/.test(range))).toEqual([]);
  expect(ranges).toContainEqual(expect.stringMatching(/^'One-page brief'!\$A\$1:\$G\$\d+$/));
});

/** The formula of a figure that a chart draws: it looks a key up, and leaves a gap where there is nothing. */
const LOOK_UP =
  /^IF\((INDEX\(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,MATCH\("[^"]+",\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,0\)\))="",NA\(\),\1\)$/;

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
