import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { restoreFormulas } from '../../src/excel/restore-formulas';
import { selectedCells } from '../../src/excel/selected-cells';
import { undoGesture } from '../../src/excel/undo-gesture';
import { isRefusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import { holdAnswerLimits } from './answer-limits';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { workbookSnapshot } from './workbook-snapshot';
import { GESTURES, type Gesture } from './writing-gestures';

const FIRST = smallPlan({ gdp: 306.2, revenue: 21.9 });
const NEW_SHEETS = { kind: 'new-sheets' } as const;

/** Those that take back what was written, and those that only read, beside those that write. */
const ALL: readonly Gesture[] = [
  ...GESTURES,
  {
    name: 'undoing an insertion',
    prepare: () => insertTables([FIRST], NEW_SHEETS),
    attempt: () => Promise.resolve(undoGesture),
  },
  {
    name: 'bringing formulas back',
    prepare: async (excel) => {
      const freezing = GESTURES.find(({ name }) => name === 'freezing formulas');
      await freezing?.prepare(excel);
      await (
        await freezing?.attempt(excel)
      )?.();
    },
    attempt: () => Promise.resolve(restoreFormulas),
  },
  {
    name: 'reading tables',
    prepare: () => insertTables([FIRST], NEW_SHEETS),
    attempt: () => Promise.resolve(() => readTables(['Small'])),
  },
  {
    name: 'reading the selection',
    prepare: () => Promise.resolve(),
    attempt: () => Promise.resolve(selectedCells),
  },
];

let limits = holdAnswerLimits();
beforeEach(() => {
  limits.restore();
  limits = holdAnswerLimits();
});
afterEach(() => {
  limits.restore();
});

/** Excel never answers one of the next requests, and so much time passes. */
function strikeSilent({ faults }: OpenExcel, after: number, isDone: boolean): void {
  const meanwhile = (): void => {
    // The request is under way when this is called.
    setTimeout(limits.pass, 0);
  };
  faults.strike({ at: 'any', after, meanwhile, fault: { when: 'never', isDone } });
}

describe.each(ALL)('$name, with a request that is never answered', ({ prepare, attempt }) => {
  test('ends, says what may have been written, leaves all old or all new, and Excel can be asked again', async () => {
    const first = await openExcel({ functions: true });
    await prepare(first);
    await first.workbook.settled();
    const before = await workbookSnapshot();
    const undisturbed = await attempt(first);
    const { answer, reads, writes } = await roundTripsOf(first, undisturbed);
    expect(isRefusal(answer)).toBe(false);
    await first.workbook.settled();
    const done = await workbookSnapshot();
    first.close();
    for (let after = 0; after < reads + writes; after += 1) {
      for (const isDone of [true, false]) {
        const excel = await openExcel({ functions: true });
        await prepare(excel);
        await excel.workbook.settled();
        const gesture = await attempt(excel);
        strikeSilent(excel, after, isDone);
        const refused = await gesture();
        await excel.workbook.settled();
        const now = await workbookSnapshot();
        if (!isRefusal(refused)) throw new Error('it was answered');
        if (refused.reason === 'unanswered') expect(now).toEqual(before);
        else {
          expect(refused).toMatchObject({ reason: 'perhaps-written', detail: { seconds: 60 } });
          expect(refused.detail.places).toContainEqual(expect.stringMatching(/\S/));
          expect(now).toEqual(isDone ? done : before);
        }
        excel.close();
      }
    }
  }, 120_000);
});

test('what was written although Excel did not answer is known for ours, and can be undone', async () => {
  const excel = await openExcel();
  excel.faults.strike({
    at: 'writing',
    meanwhile: () => setTimeout(limits.pass, 0),
    fault: { when: 'never', isDone: true },
  });
  expect(await insertTables([FIRST], NEW_SHEETS)).toMatchObject({
    reason: 'perhaps-written',
    detail: { places: ['Small'] },
  });
  expect(await readTables([])).toMatchObject({ tables: [{ record: { table: 'Small' } }], strays: [] });
  expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1 });
});

test('taking back a broken-off write does not wait for ever either, and what may have been left is told', async () => {
  const excel = await openExcel();
  const answer = insertTables([FIRST], NEW_SHEETS);
  excel.faults.strike(
    { at: 'writing', fault: { when: 'after', code: 'GeneralException' } },
    {
      at: 'any',
      after: 2,
      meanwhile: () => setTimeout(limits.pass, 0),
      fault: { when: 'never', isDone: false },
    },
  );
  expect(await answer).toMatchObject({ reason: 'half-written', detail: { places: ['Small'] } });
});

test('a read that is answered late writes nothing any more', async () => {
  const excel = await openExcel();
  let answer: (value: unknown) => void = () => undefined;
  const until = new Promise((resolve) => (answer = resolve));
  const before = await workbookSnapshot();
  excel.faults.strike({
    at: 'reading',
    meanwhile: () => setTimeout(limits.pass, 0),
    fault: { when: 'late', until },
  });
  expect(await insertTables([FIRST], NEW_SHEETS)).toMatchObject({ reason: 'unanswered' });
  answer(undefined);
  await excel.workbook.settled();
  expect(await workbookSnapshot()).toEqual(before);
});

test('while a cell is edited no time passes', async () => {
  const excel = await openExcel();
  excel.host.cellEdit.begin();
  const inserting = insertTables([FIRST], NEW_SHEETS);
  for (let times = 0; times < 3; times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    limits.pass();
  }
  excel.host.cellEdit.end();
  expect(await inserting).toMatchObject({ kind: 'inserted' });
});

test('the pane can be used again after a request that is never answered', async () => {
  const excel = await openExcel();
  const { store, tasks } = paneOverExcel();
  strikeSilent(excel, 0, true);
  await tasks.readTables();
  expect(store.state()).toMatchObject({ activity: undefined, notice: { reason: 'unanswered' } });
  await tasks.insertTables(['headline-results']);
  expect(store.state().notice).toMatchObject({ kind: 'inserted' });
});
