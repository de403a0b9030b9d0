import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LANGUAGES, type Language } from '../src/core/language';
import { planWorkbook } from '../src/export/workbook';
import type { Dataset } from '../src/library/dataset';
import { reportById } from '../src/library/report-by-id';
import type { SheetPlan } from '../src/sheets/plan/sheet-plan';
import { withUnitsShownOnce } from '../src/sheets/plan/units-shown-once';
import { TABLES } from '../src/sheets/tables/catalogue';
import { reportsAsked, requestOf } from '../src/sheets/tables/reports-asked';
import { printedByLibreOffice } from '../tests/office/office-suite';
import { counties, COUNTY_REPORTS } from '../tests/support/county-reports';
import { zhuhaiAlone } from '../tests/support/zhuhai-alone';

/**
 * `npm run print-views` prints every table in both languages with LibreOffice, and draws each page as a picture, to be looked at:
 * `.cache/print-views/`. `npm run print-views -- scorecard audit` does so with some of them. Needs LibreOffice, and `pdftoppm`
 * of poppler-utils.
 */
const FOLDER = '.cache/print-views';

/** The bundled report, and what the made-up counties tell over years and beside each other. */
const SETS: readonly { readonly name: string; readonly dataset: Dataset; readonly report: string }[] = [
  { name: 'zhuhai', dataset: zhuhaiAlone(), report: 'zhuhai-hitech-2022' },
  { name: 'counties', dataset: counties(...COUNTY_REPORTS), report: 'qingshi-2022' },
];

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const views = LANGUAGES.flatMap((language) =>
    SETS.flatMap(({ name, dataset, report }) =>
      plansOf(dataset, report, language)
        .filter(({ request }) => wanted.length === 0 || wanted.includes(request.plan))
        .map((plan) => ({ name: `${plan.request.plan}.${name}.${language}`, plan, dataset, language })),
    ),
  );
  const books = views.map(
    async ({ name, plan, dataset, language }) =>
      [name, await planWorkbook([plan], dataset, language)] as const,
  );
  const printed = await printedByLibreOffice(Object.fromEntries(await Promise.all(books)));
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, pdf] of Object.entries(printed)) {
    const file = join(FOLDER, `${name}.pdf`);
    await writeFile(file, pdf);
    await promisify(execFile)('pdftoppm', ['-png', '-r', '80', file, join(FOLDER, name)]);
    console.log(file);
  }
}

function plansOf(dataset: Dataset, report: string, language: Language): readonly SheetPlan[] {
  const data = reportById(dataset, report);
  if (data === undefined) throw new RangeError(`there is no report ${report}`);
  return TABLES.map((table) => {
    const asked = reportsAsked(requestOf(table, data, dataset, language), dataset);
    return withUnitsShownOnce(table.build(asked ?? data, dataset, language));
  });
}
