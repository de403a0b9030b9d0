import { MOST_BYTES } from '../../src/functions/cells/most-bytes';
import type { ReportData } from '../../src/library/dataset';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { functionsOver, type CellFunctions } from '../../src/functions/functions';
import { createLibrary } from '../../src/library/library';
import { zhuhaiAlone } from '../support/zhuhai-alone';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
let functions: CellFunctions;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  functions = functionsOver(createLibrary(zhuhaiAlone().reports));
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.4' });
});

afterAll(() => {
  office.close();
});

type Spilled = readonly (readonly unknown[])[];
const rows = (name: string, ...given: readonly unknown[]) => functions[name]?.(...given) as Spilled;

/** What a formula over cells answers, or the sentence of its error. */
function over(name: string, ...cells: readonly unknown[]): unknown {
  try {
    const [[answer] = []] = functions[name]?.(...cells.map((cell) => [[cell]])) as unknown[][];
    return answer;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is known of the number in a cell, by the names of its properties. */
const known = (cell: unknown) =>
  Object.fromEntries(
    Object.entries((cell as { properties?: object } | undefined)?.properties ?? {}).map(
      ([name, { basicValue }]) => [name, basicValue as unknown],
    ),
  );

/** A cell of what a function spills, by the header of its column and what some other cell of its row says. */
function cellOf(spill: Spilled, header: string, isRow: (row: readonly unknown[]) => boolean): unknown {
  return spill.find(isRow)?.[spill[0]?.indexOf(header) ?? -1];
}

test('a figure of a series says of itself what FIGURE’s answer says', () => {
  const gdp = cellOf(rows('SERIESOF', 'gdp'), 'Value', ([period]) => period === '2022');
  expect(gdp).toMatchObject({ basicValue: 335, numberFormat: '#,##0' });
  const { Remark: remark, ...same } = known(functions['FIGURE']?.('gdp', 2022));
  expect(remark).toEqual(expect.stringContaining('target'));
  expect(known(gdp)).toEqual(same);
});

test('in another unit it says that one', () => {
  const inWan = rows('SERIESOF', 'gdp', 2021, null, null, null, '万元');
  expect(known(inWan[1]?.[4])).toMatchObject({ Unit: '万元' });
  expect(over('TOUNIT', inWan[1]?.[4], null, '亿元')).toBeDefined();
  expect(
    over('REVENUETOGDP', functions['FIGURE']?.('general-budget-revenue', 2021), inWan[1]?.[4]),
  ).toMatchObject({
    basicValue: expect.closeTo(0.0715, 4) as number,
  });
});

test('a target among the spilled cells is not taken for a result, nor one year for another', () => {
  const series = rows('SERIESOF', 'gdp');
  const [actual, target] = [series[1]?.[4], series[2]?.[4]];
  expect(over('YOY', actual, target)).toMatchObject({
    numberFormat: expect.stringMatching(/^">"0\.0%.*\*/) as string,
  });
  expect(over('SELFSUFFICIENCY', actual, target)).toMatch(/different periods/);
  expect(over('CAGR', actual, series[3]?.[4], 5)).toMatch(/it is 4 by what the cells say/);
});

test('what a search finds converts and refuses', () => {
  const [, microProjects] = rows('SEARCHFIGURES', '1551万元');
  const [, inDollars] = rows('SEARCHFIGURES', 'fdi-used 2021');
  const [small, dollars] = [microProjects?.[6], inDollars?.[6]];
  const livelihood = functions['FIGURE']?.('民生支出', 2021);
  expect(over('SHAREOF', small, livelihood)).toMatchObject({
    basicValue: expect.closeTo(0.00518, 5) as number,
  });
  expect(over('SHAREOF', dollars, livelihood)).toMatch(/two currencies/);
});

test('in a table the stated figures are figures, and the derived ones tell from what', () => {
  const table = rows('TOPICTABLE', 'headline-results');
  const isRevenue = ([name]: readonly unknown[]) => name === 'General public budget revenue';
  expect(known(cellOf(table, 'YoY', isRevenue))).toMatchObject({
    Measure: 'growth',
    Unit: '%',
    Period: '2021',
  });
  const base = known(table.find(isRevenue)?.find((cell) => 'Derived from' in known(cell)));
  expect(base).toMatchObject({
    'Derived from': 'general-budget-revenue 2021; general-budget-revenue growth 2021',
    Unit: '亿元',
  });
  // The base is of the year before, which its figures do not say.
  expect(base).not.toHaveProperty('Period');
});

test('a criterion of the scorecard tells its unit and its figures', () => {
  const health = rows('HEALTH');
  const computed = health.slice(1).filter((row) => typeof row[2] === 'object');
  expect(computed.length).toBeGreaterThan(5);
  for (const row of computed) expect(known(row[2])).toHaveProperty('Unit');
  expect(health.flat().filter((cell) => 'Derived from' in known(cell))).not.toEqual([]);
});

test('years and places in a list are numbers without facts', () => {
  const table = rows('TOPICTABLE', 'headline-results');
  const year = table[0]?.indexOf('Year') ?? -1;
  expect(known(table[1]?.[year])).toEqual({});
});

test('an older Excel gets the bare numbers', () => {
  office.runIn({ customFunctions: '1.3' });
  expect(rows('SERIESOF', 'gdp')[1]?.[4]).toBe(306.2);
});

test('no table of a report comes near the 5 MB that Excel takes, with all that its figures know', () => {
  const bytes = TABLES.map(({ id }) => Buffer.byteLength(JSON.stringify(rows('TOPICTABLE', id))));
  expect(Math.max(...bytes)).toBeGreaterThan(200_000);
  expect(Math.max(...bytes)).toBeLessThan(MOST_BYTES / 10);
});

test('more than Excel takes is refused, with about how many rows it would take', () => {
  const [zhuhai] = zhuhaiAlone().reports as readonly [ReportData];
  const observations = zhuhai.observations.map((read) => ({ ...read, source: { start: 0, end: 9000 } }));
  const table = functionsOver(createLibrary([{ ...zhuhai, observations }]))['TOPICTABLE'];
  expect(() => table?.('all-figures', null, null, null, null)).toThrow(
    /^The answer has \d+ rows, and Excel takes about \d+ of them/,
  );
});
