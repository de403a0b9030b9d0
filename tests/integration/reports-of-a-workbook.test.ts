import type { KeptReport } from '../../src/library/kept/kept-report';
import { reportDataOf } from '../../src/library/kept/report-data-of';
import type { Library } from '../../src/library/library';
import { aKeptReport } from '../library/kept/a-kept-report';
import { bundledLibrary } from '../support/bundled-library';
import { openExcel, roundTripsOf } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { fillCells, readCells } from './sheet-cells';

/** Excel with the pane and the functions over one library, as the page starts them; it has not read its reports yet. */
async function openPage(saved?: string) {
  const library = bundledLibrary();
  const excel = await openExcel({ functions: true, library, ...(saved !== undefined && { saved }) });
  return { excel, ...paneOverExcel({ library }) };
}

const GDP = '=FISCAL.FIGURE("gdp",2021,,,,,"brought")';
const corrected = withGdp('307.25');

describe('formulas over a report that the workbook keeps', () => {
  test('wait right after the workbook was opened until its reports were read, and then answer', async () => {
    const saved = await savedWorkbook(aKeptReport('brought', {}));
    const { excel, library, tasks } = await openPage(saved);
    const called = new Promise((resolve) => setTimeout(resolve, 500));
    library.expect(() => called.then(() => tasks.openKeptReports()));
    await called;
    expect((await readCells('A1')).text).toEqual([['#GETTING_DATA']]);
    await library.coming();
    await excel.workbook.settled();
    expect((await readCells('A1:A2')).values).toEqual([[306.2], [21.9]]);
  });

  test('answer from what else there is where the reports could not be read, and follow once they are', async () => {
    const saved = await savedWorkbook(aKeptReport('brought', {}));
    let isBroken = true;
    const library = bundledLibrary();
    const excel = await openExcel({
      functions: true,
      library,
      saved,
      beforeBatch: ({ batch }) =>
        isBroken && Object.values(batch.ObjectPaths).some(({ Name }) => Name === 'CustomXmlParts')
          ? { when: 'before', code: 'ServiceNotAvailable' }
          : undefined,
    });
    const { store, tasks } = paneOverExcel({ library });
    library.expect(() => tasks.openKeptReports());
    await library.coming();
    await excel.workbook.settled();
    expect(store.state().notice).toMatchObject({ kind: 'refused', reason: 'connection-lost' });
    expect((await readCells('A1:A2')).values).toEqual([['#N/A'], [21.9]]);
    expect(excel.workbook.cellError('Sheet1!A1')).toMatch(/brought/);
    isBroken = false;
    await tasks.openKeptReports();
    await tasks.recalculate();
    await excel.workbook.settled();
    expect((await readCells('A1')).values).toEqual([[306.2]]);
  });

  test('follow when the report comes, changes and goes, and only the sheets that ask are computed', async () => {
    const { excel, library, actions, tasks } = await openPage();
    await fillCells({ A1: GDP, A2: '=1+1' });
    await addSheet('Notes', '=2+2');
    await excel.workbook.settled();
    const shown: unknown[] = [(await readCells('A1')).values[0]?.[0]];
    const changes: ((library: Library) => void)[] = [
      ({ add }) => {
        add(reportDataOf(aKeptReport('brought', {})));
      },
      ({ add }) => {
        add(reportDataOf(corrected));
      },
      ({ remove }) => {
        remove('brought');
      },
    ];
    for (const change of changes) {
      change(library);
      await tasks.recalculate();
      await excel.workbook.settled();
      shown.push((await readCells('A1')).values[0]?.[0]);
    }
    expect(shown).toEqual(['#N/A', 306.2, 307.25, '#N/A']);
    const { answer, writes } = await roundTripsOf(excel, () => actions.recalculate());
    expect(answer).toEqual(['Sheet1']);
    expect(writes).toBe(0);
  });

  test('are computed on a sheet that is too large to be read, and a small one beside it is not', async () => {
    const { excel, actions } = await openPage();
    await fillCells({ A2: '=1+1' });
    await addSheet('Large', GDP);
    for (const column of ['C', 'D', 'E']) await fillWithText('Large', `${column}1:${column}60`);
    await excel.workbook.settled();
    expect(await actions.recalculate()).toEqual(['Large']);
  });

  test('a workbook without formulas of ours is read and nothing is computed', async () => {
    const { excel, actions } = await openPage();
    await fillCells({ A2: '=1+1' });
    expect(await actions.recalculate()).toEqual([]);
    expect(excel.host.roundTrips.all.flatMap((trip) => trip.actions)).not.toContain('Calculate()');
  });
});

test('where another author has changed a report, theirs is shown with the reason, and can then be changed', async () => {
  const { store, tasks, actions } = await openPage();
  await actions.keepReport(aKeptReport('brought', {}));
  await tasks.openKeptReports();
  const others = paneOverExcel();
  await others.tasks.openKeptReports();
  await others.actions.keepReport(corrected);

  const renamed = {
    title: '工作报告',
    area: '珠海高新区',
    level: 'functional-zone',
    date: '2022-02-10',
  } as const;
  const rename = () => tasks.renameReport('brought', { ...renamed, kind: 'work-report', year: 2021 });
  await rename();
  expect(store.state().notice).toMatchObject({ kind: 'refused', reason: 'report-changed-since' });
  expect(store.state().reports.kept).toEqual([corrected]);
  await rename();
  expect(store.state().reports.kept).toMatchObject([
    { report: { title: '工作报告' }, verdicts: corrected.verdicts },
  ]);
});

test('a report that another author removed leaves the pane, the library and the formulas', async () => {
  const { store, tasks, actions, library } = await openPage();
  await actions.keepReport(aKeptReport('brought', {}));
  await actions.keepReport(aKeptReport('other', {}));
  await tasks.openKeptReports();
  const others = paneOverExcel();
  await others.tasks.openKeptReports();
  await others.actions.removeReport('brought');

  await tasks.openKeptReports();
  expect(store.state().reports.kept.map(({ report }) => report.id)).toEqual(['other']);
  expect(library.current().reports.map(({ report }) => report.id)).not.toContain('brought');
});

test('what could not be opened is told in the pane', async () => {
  const { store, tasks } = await openPage();
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<report xmlns="urn:fiscal-gauge:kept-report"/>');
    await context.sync();
  });
  await tasks.openKeptReports();
  expect(store.state().notice).toMatchObject({
    kind: 'kept-reports-read',
    unreadable: [{ reason: 'damaged' }],
  });
});

/** A workbook that keeps a report, and formulas that ask for it and for the bundled one. */
async function savedWorkbook(kept: KeptReport): Promise<string> {
  const { excel, library, actions } = await openPage();
  library.add(reportDataOf(kept));
  await actions.keepReport(kept);
  await fillCells({ A1: GDP, A2: '=FISCAL.FIGURE("general-budget-revenue",2021,,,,,"zhuhai-hitech-2022")' });
  await excel.workbook.settled();
  const saved = excel.workbook.save();
  excel.close();
  return saved;
}

function withGdp(value: string): KeptReport {
  const kept = aKeptReport('brought', {});
  const gdp = kept.observations.find(
    ({ indicator, measure, status }) => indicator === 'gdp' && measure === 'level' && status === 'actual',
  );
  return { ...kept, verdicts: { [gdp?.id ?? '']: { kind: 'corrected', to: { value } } } };
}

async function addSheet(name: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange('A1').formulas = [[formula]];
    await context.sync();
  });
}

/** As much as a cell takes, in each: sixty of them are two of the five megabytes that an answer may have. */
async function fillWithText(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(address);
    cells.values = Array.from({ length: 60 }, () => ['a'.repeat(32_000)]);
    await context.sync();
  });
}
