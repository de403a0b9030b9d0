import { withTyped, type TypedCall } from '../../src/taskpane/functions/typed-call';
import { openExcel, roundTripsOf } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { fillCells, readCells, selectCells } from './sheet-cells';

/** The pane without its looks, over a workbook with the add-in's functions, which it calls itself. */
async function openPane() {
  const excel = await openExcel({ functions: true });
  const mappings = excel.page.run('CustomFunctions._association.mappings') as Readonly<
    Record<string, (...given: readonly unknown[]) => unknown>
  >;
  return { excel, ...paneOverExcel({ call: (id, given) => mappings[id]?.(...given) }) };
}

function call(id: string, ...typed: readonly string[]): TypedCall {
  return typed.reduce<TypedCall>((draft, text, place) => withTyped(draft, place, text), { id, typed: [] });
}

describe('a call from the pane', () => {
  test('is answered as in the cell, with its format, without asking Excel for anything', async () => {
    const { excel, actions } = await openPane();
    const { answer, reads } = await roundTripsOf(excel, () =>
      actions.answerCall(call('SHAREOF', '29.96', '37.17')),
    );
    expect(answer).toMatchObject({ rows: [[{ kind: 'value', value: 29.96 / 37.17, format: '0.0%' }]] });
    expect(reads).toBe(0);
  });

  test('reads the cells that it refers to in one round trip; an empty one stays empty', async () => {
    const { excel, actions } = await openPane();
    await fillCells({ A1: 21.9, A3: 3, B1: 37.17 });
    const { answer, reads } = await roundTripsOf(excel, () =>
      actions.answerCall(call('SHAREOF', 'Sheet1!A1:A3', 'Sheet1!B1')),
    );
    expect(answer).toMatchObject({
      rows: [[{ kind: 'value', value: 21.9 / 37.17 }], [{ kind: 'value', value: '' }], [{ kind: 'value' }]],
    });
    expect(reads).toBe(1);
  });

  test('ends with the error of the cell and its sentence', async () => {
    const { actions } = await openPane();
    expect(await actions.answerCall(call('FIGURE', '债务余额'))).toMatchObject({
      rows: [[{ kind: 'error', code: '#N/A', sentence: expect.stringContaining('债务余额') }]],
    });
    expect(await actions.answerCall(call('SHAREOF', '1', '0'))).toMatchObject({
      rows: [[{ kind: 'error', code: '#DIV/0!' }]],
    });
  });

  test('with a formula of its own for an argument is left to Excel', async () => {
    const { actions } = await openPane();
    expect(await actions.answerCall(call('SHAREOF', '=1+1', '4'))).toEqual({ kind: 'only-in-excel' });
  });

  test('that refers to a sheet which is gone says so', async () => {
    const { actions } = await openPane();
    expect(await actions.answerCall(call('SHAREOF', 'Gone!A1', '4'))).toMatchObject({
      kind: 'refused',
      reason: 'sheet-gone',
    });
  });

  test('is filled by picking cells, answered, and written: the cell shows what the pane showed', async () => {
    const { excel, store, tasks } = await openPane();
    await fillCells({ A1: 21.9, B1: 37.17 });
    store.tell({ kind: 'function-opened', id: 'SELFSUFFICIENCY' });
    for (const [place, address] of ['A1', 'B1'].entries()) {
      await selectCells(address);
      await tasks.pickCells(place);
    }
    expect(store.state().functions.call?.typed).toEqual(['Sheet1!A1', 'Sheet1!B1']);
    await tasks.answerCall();
    expect(store.state().functions.answer).toMatchObject({ rows: [[{ value: 21.9 / 37.17 }]] });
    await selectCells('C1');
    await tasks.writeCall(undefined);
    expect(store.state().notice).toEqual({ kind: 'formula-written', address: 'Sheet1!C1' });
    await excel.workbook.settled();
    expect(await shown('C1')).toEqual(['=FISCAL.SELFSUFFICIENCY(A1,B1)', '58.9%']);
  });

  test('of a column asks for room for its whole result', async () => {
    const { store, tasks } = await openPane();
    await fillCells({ A1: 1, A2: 2, C2: 'taken' });
    store.tell({ kind: 'function-opened', id: 'SHAREOF' });
    store.tell({ kind: 'argument-typed', place: 0, text: 'Sheet1!A1:A2' });
    store.tell({ kind: 'argument-typed', place: 1, text: '4' });
    await tasks.answerCall();
    await selectCells('C1');
    await tasks.writeCall(undefined);
    expect(store.state().notice).toMatchObject({
      reason: 'target-occupied',
      detail: { address: 'Sheet1!C2' },
    });
  });
});

describe('formulas to values, from the pane', () => {
  test('are counted before anything is done, and told afterwards', async () => {
    const { excel, store, tasks } = await openPane();
    await fillCells({ A1: '=FISCAL.SHAREOF(1,4)', A2: '=FISCAL.FIGURE("债务余额")' });
    await excel.workbook.settled();
    await tasks.findFormulas('workbook');
    const found = store.state().functions.freezing?.found;
    expect(found?.sheets.map(({ areas }) => areas.length)).toEqual([2]);
    await tasks.freezeFormulas();
    expect(store.state().notice).toMatchObject({
      kind: 'formulas-frozen',
      formulas: 1,
      left: ['Sheet1!A2'],
      protectedSheets: [],
    });
    expect(store.state().functions.freezing).toBeUndefined();
    expect(await shown('A1')).toEqual([0.25, '25.0%']);
    await tasks.restoreFormulas();
    expect(store.state().notice).toEqual({ kind: 'formulas-restored', formulas: 1, left: [] });
    expect((await shown('A1'))[0]).toBe('=FISCAL.SHAREOF(1,4)');
  });
});

async function shown(address: string): Promise<readonly unknown[]> {
  const { formulas, text } = await readCells(address);
  return [formulas[0]?.[0], text[0]?.[0]];
}
