import { OUTSIDE_EXCEL } from '../../src/taskpane/outside-excel';
import { refusal } from '../../src/wording/refusal';

const { answerCall, followSelection, followTables, followHoldUps, giveUp, ...actions } = OUTSIDE_EXCEL;

test.each(Object.entries(actions))('outside Excel, %s is refused with the reason', async (_, action) => {
  await expect((action as () => Promise<unknown>)()).resolves.toEqual(refusal('outside-excel'));
});

test('outside Excel a call is left to the cell into which it would be written', async () => {
  await expect(answerCall({ id: 'SHAREOF', typed: ['1', '2'] })).resolves.toEqual({ kind: 'only-in-excel' });
});

test('outside Excel no cell is ever selected', async () => {
  const heard: unknown[] = [];
  const stop = await followSelection((cell) => heard.push(cell));
  stop();
  expect(heard).toEqual([]);
});

test('outside Excel no table ever changes', async () => {
  const heard: unknown[] = [];
  const stop = await followTables(() => heard.push('changed'));
  stop();
  expect(heard).toEqual([]);
});

test('outside Excel nothing is ever held up', () => {
  const heard: unknown[] = [];
  followHoldUps((heldUp) => heard.push(heldUp))();
  giveUp();
  expect(heard).toEqual([]);
});
