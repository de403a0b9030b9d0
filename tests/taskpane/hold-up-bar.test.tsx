/** @jest-environment jsdom */
import { paneTexts } from '../../src/taskpane/words';
import { openPane } from './open-pane';

const texts = paneTexts('en-US');

test('the pane says that the cell being edited has to be finished, for as long as something waits', async () => {
  const given: string[] = [];
  const pane = await openPane({ language: 'en-US', workbook: { giveUp: () => given.push('up') } });
  await pane.tell({ kind: 'hold-up-changed', holdUp: 'may-be-given-up' });
  expect(pane.place.querySelector('[role=alert]:not(:empty)')?.textContent).toContain(texts.finishEditing);
  await pane.press(texts.giveUp);
  expect(given).toEqual(['up']);
  await pane.tell({ kind: 'hold-up-changed', holdUp: undefined });
  expect(pane.place.textContent).not.toContain(texts.finishEditing);
});

test('what Excel will carry out in any case is not offered to be cancelled', async () => {
  const pane = await openPane({ language: 'en-US', workbook: {} });
  await pane.tell({ kind: 'hold-up-changed', holdUp: 'has-to-wait' });
  expect(pane.place.textContent).toContain(texts.finishEditing);
  expect(() => pane.find(texts.giveUp)).toThrow();
});

test('what takes several requests is told with how far it is, and can be stopped', async () => {
  const given: string[] = [];
  const pane = await openPane({ language: 'en-US', workbook: { giveUp: () => given.push('up') } });
  await pane.tell({ kind: 'hold-up-changed', holdUp: { kind: 'parts-done', done: 2, of: 5 } });
  expect(pane.place.textContent).toContain(texts.partsDone(2, 5));
  await pane.press(texts.giveUp);
  expect(given).toEqual(['up']);
});
