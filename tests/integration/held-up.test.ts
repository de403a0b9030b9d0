import { activateTable } from '../../src/excel/activate-table';
import { onHeldUp, type HeldUp } from '../../src/excel/held-up';
import { insertTables } from '../../src/excel/insert-tables';
import { selectedCells } from '../../src/excel/selected-cells';
import { openExcel } from './open-excel';
import { headlinePlan } from './plans';
import { paneOverExcel } from './pane-over-excel';

let stop: () => void = () => undefined;

/** Excel with a cell that is being edited, and what is told of held up gestures; asked at once. */
async function openWhileEditing() {
  const excel = await openExcel();
  const told: (readonly HeldUp[])[] = [];
  stop = onHeldUp((held) => told.push(held), { after: 20 });
  excel.host.cellEdit.begin();
  return { ...excel, told };
}

afterEach(() => {
  stop();
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('while a cell is being edited', () => {
  test('a gesture that waits is told, goes on when the cell is left, and is told no more', async () => {
    const { host, told } = await openWhileEditing();
    const inserting = insertTables([headlinePlan()], { kind: 'new-sheets' });
    await until(() => told.length > 0);
    expect(told.at(-1)).toHaveLength(1);
    host.cellEdit.end();
    expect(await inserting).toMatchObject({ kind: 'inserted' });
    expect(told.at(-1)).toEqual([]);
  });

  test('one that is given up is refused at once, and writes nothing when the cell is left', async () => {
    const { host, told } = await openWhileEditing();
    const inserting = insertTables([headlinePlan()], { kind: 'new-sheets' });
    await until(() => told.length > 0);
    told.at(-1)?.[0]?.giveUp?.();
    expect(await inserting).toMatchObject({ kind: 'refused', reason: 'cell-being-edited' });
    host.cellEdit.end();
    await until(() => told.at(-1)?.length === 0);
    // Whatever was still to come would come before the answer to this.
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('one whose first request writes cannot be given up', async () => {
    const { host, told } = await openWhileEditing();
    const going = activateTable('HeadlineResults');
    await until(() => told.length > 0);
    expect(told.at(-1)).toEqual([{}]);
    host.cellEdit.end();
    expect(await going).toMatchObject({ reason: 'table-gone' });
  });
});

test('an Excel that is slow is not taken for one in which a cell is being edited', async () => {
  const { faults } = await openExcel();
  const told: unknown[] = [];
  stop = onHeldUp((held) => told.push(held), { after: 20 });
  const late = new Promise((resolve) => setTimeout(resolve, 150));
  faults.strike({ at: 'reading', fault: { when: 'late', until: late } });
  expect(await selectedCells()).toMatchObject({ kind: 'cells' });
  expect(told).toEqual([]);
});

test('the pane says that the cell has to be finished, and its cancel lets the task go', async () => {
  const { host } = await openExcel();
  const { store, actions, tasks } = paneOverExcel();
  stop = actions.followHoldUps((holdUp) => {
    store.tell({ kind: 'hold-up-changed', holdUp });
  });
  host.cellEdit.begin();
  const reading = tasks.readTables();
  await until(() => store.state().holdUp !== undefined);
  expect(store.state().holdUp).toBe('may-be-given-up');
  tasks.giveUp();
  await reading;
  expect(store.state().notice).toMatchObject({ kind: 'refused', reason: 'cell-being-edited' });
  host.cellEdit.end();
  await until(() => store.state().holdUp === undefined);
});
