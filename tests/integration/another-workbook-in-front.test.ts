import { insertTables } from '../../src/excel/insert-tables';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { readTables } from '../../src/excel/read-tables';
import { writeFigures } from '../../src/excel/write-figures';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';
import { selectCells } from './sheet-cells';
import { snapshotWithGestures } from './workbook-snapshot';

const PLANS = [smallPlan({ gdp: 306.2, revenue: 21.9 }), smallPlan({ trade: 285.8 })];
const AT_B3 = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };

/** Gestures by what Excel asks of the workbook in front: new sheets, cells alone, cells of a table, the selection. */
const GESTURES: readonly Gesture[] = [
  {
    name: 'inserting on new sheets',
    prepare: () => Promise.resolve(),
    attempt: () => insertTables(PLANS, { kind: 'new-sheets' }),
  },
  {
    name: 'inserting at a cell',
    prepare: () => Promise.resolve(),
    attempt: () => insertTables(PLANS.slice(0, 1), { kind: 'at', anchor: AT_B3 }),
  },
  {
    name: 'refreshing',
    prepare: () => insertTables(PLANS.slice(0, 1), { kind: 'new-sheets' }),
    attempt: async () => {
      const read = await readTables(['Small']);
      if (isRefusal(read)) return read;
      const later = smallPlan({ gdp: 306.3, trade: 42 }, '2');
      return applyRefresh(read.tables.map(({ record, reading }) => refreshOf(later, record, reading)));
    },
  },
  {
    name: 'writing a figure into the selected cell',
    prepare: () => selectCells('C3'),
    attempt: () => writeFigures({ figures: 1, contents: [[21.9]], formats: [['0.0']] }),
  },
];

interface Gesture {
  readonly name: string;
  readonly prepare: () => Promise<unknown>;
  readonly attempt: () => Promise<{ readonly kind: string } | Refusal>;
}

describe.each(GESTURES)('$name while the person goes to another workbook', ({ prepare, attempt }) => {
  test('at any of its requests is done whole, or has written nothing', async () => {
    const whole = await outcome({ prepare, attempt });
    const trips = whole.trips;
    expect(trips).toBeGreaterThan(1);
    for (let after = 0; after < trips; after += 1) {
      const { answer, before, snapshot } = await outcome({ prepare, attempt }, after);
      const { reason } = answer as Partial<Refusal>;
      expect({ after, reason }).not.toEqual({ after, reason: 'half-written' });
      expect({ after, snapshot }).toEqual({ after, snapshot: isRefusal(answer) ? before : whole.snapshot });
    }
  }, 60_000);
});

describe('an insertion on new sheets that breaks off when the person goes to another workbook', () => {
  test('is taken back once they have returned', async () => {
    const { before, answer, snapshot } = await brokenOff(1_500);
    expect(answer).toMatchObject({ kind: 'refused', reason: 'unexpected' });
    expect(snapshot).toEqual(before);
  });

  test('and stays away names the sheets that were left', async () => {
    const { answer, sheets } = await brokenOff(undefined);
    expect(sheets).toEqual(['Sheet1', 'Small']);
    const places = expect.arrayContaining(['Small']) as unknown;
    expect(answer).toMatchObject({ reason: 'half-written', detail: { places } });
  });
});

test('an insertion shows its sheet after all else is written', async () => {
  const { host } = await openExcel();
  await insertTables(PLANS, { kind: 'new-sheets' });
  const write = host.roundTrips.all.find(({ actions }) => actions.includes('set Values'));
  const actions = write?.actions ?? [];
  expect(actions.filter((action) => action === 'Activate()')).toHaveLength(1);
  expect(actions.findLastIndex((action) => /^(set|Add|Delete)/.test(action))).toBeLessThan(
    actions.indexOf('Activate()'),
  );
});

/** What becomes of a gesture, and of the workbook, when the person leaves before the request that comes after so many. */
async function outcome({ prepare, attempt }: Pick<Gesture, 'prepare' | 'attempt'>, after?: number) {
  const excel = await openExcel();
  await prepare();
  const before = await snapshotWithGestures();
  if (after !== undefined) {
    excel.faults.strike({ at: 'any', after, meanwhile: () => excel.workbook.person.lookElsewhere(true) });
  }
  excel.host.roundTrips.clear();
  const answer = await attempt();
  const trips = excel.host.roundTrips.count('read') + excel.host.roundTrips.count('write');
  excel.workbook.person.lookElsewhere(false);
  const snapshot = await snapshotWithGestures();
  excel.close();
  return { answer, before, snapshot, trips };
}

/** Breaks the write off near its end; by the next request the person is elsewhere, and back after so many milliseconds. */
async function brokenOff(awayFor: number | undefined) {
  const { workbook, faults }: OpenExcel = await openExcel();
  const { person } = workbook;
  const before = await snapshotWithGestures();
  faults.strike({
    at: 'writing',
    doing: /^set Values$/,
    fault: { when: 'midway', afterActions: 30, code: 'GeneralException' },
    meanwhile: () => {
      faults.strike({ at: 'any', meanwhile: () => person.lookElsewhere(true) });
      if (awayFor !== undefined) setTimeout(() => person.lookElsewhere(false), awayFor);
    },
  });
  const answer = await insertTables(PLANS, { kind: 'new-sheets' });
  person.lookElsewhere(false);
  const snapshot = await snapshotWithGestures();
  const sheets = (snapshot as { workbook: { sheets: { name: string }[] } }).workbook.sheets;
  return { answer, before, snapshot, sheets: sheets.map(({ name }) => name) };
}
