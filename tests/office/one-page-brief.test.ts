import { LANGUAGES } from '../../src/core/language';
import { shownNumber } from '../../src/core/number/shown-number';
import { exportBriefs } from '../../src/export/brief/export-briefs';
import type { Dataset } from '../../src/library/dataset';
import { documentSets } from '../../src/library/document-set';
import { PAGE_LOOK } from '../../src/sheets/plan/page-look';
import { KEY_COLUMN, formatAt, valueAt, type SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { onePageBrief } from '../../src/sheets/tables/one-page-brief/table';
import { counties } from '../support/county-reports';
import { zhuhaiAlone } from '../support/zhuhai-alone';
import { printedByLibreOffice } from './office-suite';
import { pagesOf, type PrintedPage } from './printed-page';

jest.setTimeout(180_000);

/** The bundled report, and a work report with its budget report, whose lines and findings are others. */
const SETS: Readonly<Record<string, Dataset>> = {
  zhuhai: zhuhaiAlone(),
  qingshi: setOf({ ...counties('qingshi-2022', 'qingshi-budget-2022'), version: '00000000' }),
};
const CASES = Object.keys(SETS).flatMap((set) => LANGUAGES.map((language) => ({ set, language })));

let printed: Readonly<Record<string, readonly PrintedPage[]>>;

beforeAll(async () => {
  const books = CASES.map(async ({ set, language }) => {
    const { bytes } = await exportBriefs(found(SETS[set]), 'xlsx', language);
    return [`${set}-${language}`, bytes] as const;
  });
  const pdfs = await printedByLibreOffice(Object.fromEntries(await Promise.all(books)));
  const pages = Object.entries(pdfs).map(async ([name, pdf]) => [name, await pagesOf(pdf)] as const);
  printed = Object.fromEntries(await Promise.all(pages));
});

describe.each(CASES)(
  'the one-page brief of $set in $language, printed by LibreOffice,',
  ({ set, language }) => {
    const pages = () => found(printed[`${set}-${language}`]);
    const plan = (): SheetPlan => {
      const dataset = found(SETS[set]);
      return onePageBrief(found(dataset.reports[0]), dataset, language);
    };

    test('is one page of A4, upright', () => {
      expect(pages().map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
        [595, 842],
      ]);
    });

    test('has every text and number of the table on it, and neither keys nor what the charts draw', () => {
      const [page] = pages();
      const whole = (page?.texts ?? [])
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '');
      const { rows, columns } = plan();
      const said = rows.flatMap((row) =>
        columns
          .filter(({ id }) => id !== KEY_COLUMN)
          .map((column) => {
            const value = valueAt(row, column.id);
            return typeof value === 'number' ? shownNumber(value, formatAt(row, column)) : value;
          }),
      );
      const missing = said.map((text) => text.replace(/\s+/g, '')).filter((text) => !isPrinted(text, whole));
      expect(missing).toEqual([]);
      expect(whole).not.toContain('FG_');
    });

    test('is cut off nowhere', () => {
      const [page] = pages();
      const edge = PAGE_LOOK.margin - 1;
      const beyond = (page?.texts ?? []).filter(
        ({ left, right, baseline }) =>
          left < edge ||
          right > found(page).width - edge ||
          baseline < edge ||
          baseline > found(page).height - edge,
      );
      expect(beyond).toEqual([]);
    });

    test('has no print smaller than people read', () => {
      const heights = (pages()[0]?.texts ?? []).map(({ height }) => height).filter((height) => height > 0);
      expect(Math.min(...heights)).toBeGreaterThan(SMALLEST);
    });
  },
);

/** In points; where there is no Calibri, LibreOffice makes columns wider than they are in Excel, and print smaller. */
const SMALLEST = 4.5;

/** A text that takes several lines in its cell is printed between others. */
function isPrinted(text: string, whole: string): boolean {
  if (whole.includes(text)) return true;
  const pieces = text.match(/.{1,4}/gsu) ?? [];
  return pieces.every((piece) => whole.includes(piece));
}

function setOf(dataset: Dataset): Dataset {
  return { ...dataset, reports: documentSets(dataset.reports) };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}
