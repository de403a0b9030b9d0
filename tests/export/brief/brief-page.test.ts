import { LANGUAGES } from '../../../src/core/language';
import { planSheet } from '../../../src/export/plan-sheet';
import type { Dataset } from '../../../src/library/dataset';
import { documentSets } from '../../../src/library/document-set';
import { sheetLayout } from '../../../src/sheets/charts/sheet-layout';
import { printedColumns } from '../../../src/sheets/plan/page-look';
import { widthInPoints } from '../../../src/sheets/plan/table-look';
import { onePageBrief } from '../../../src/sheets/tables/one-page-brief/table';
import { counties, type CountyReport } from '../../support/county-reports';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

/** Reports of other lengths: bundled; with a budget report; with little in it. */
const SETS: Readonly<Record<string, Dataset>> = {
  zhuhai: zhuhaiAlone(),
  qingshi: setOf('qingshi-2022', 'qingshi-budget-2022'),
  baisha: setOf('baisha-2022'),
};
const CASES = Object.keys(SETS).flatMap((set) => LANGUAGES.map((language) => ({ set, language })));

test.each(CASES)(
  'nothing on the page of $set in $language is printed smaller than seven points',
  ({ set, language }) => {
    const dataset = SETS[set] ?? zhuhaiAlone();
    const [data] = dataset.reports;
    if (data === undefined) throw new Error('no report');
    const plan = onePageBrief(data, dataset, language);
    const { rowDefs } = planSheet({ plan, sheet: 'Brief', table: 'Brief' });
    const width = printedColumns(plan).reduce((sum, column) => sum + widthInPoints(column), 0);
    const rows = sheetLayout(plan).tableRow + 1 + plan.rows.length;
    const height = Array.from({ length: rows }, (_, row) => rowDefs?.get(row)?.height ?? USUAL_HEIGHT).reduce(
      (sum, one) => sum + one,
      0,
    );
    const scale = Math.min(PAGE.width / width, PAGE.height / height);
    expect(TEXT_SIZE * scale).toBeGreaterThan(7);
  },
);

/** A4 within its margins, in points. */
const PAGE = { width: 595 - 72, height: 842 - 72 };
const USUAL_HEIGHT = 15;
/** In points, as USUAL_HEIGHT and PAGE. */
const TEXT_SIZE = 11;

function setOf(...ids: readonly [CountyReport, ...CountyReport[]]): Dataset {
  const { reports } = counties(...ids);
  return { version: '00000000', reports: documentSets(reports) };
}
