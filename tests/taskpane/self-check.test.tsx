/** @jest-environment jsdom */
import axe from 'axe-core';
import type { CheckResult } from '../../src/self-check/check-result';
import { CHECKS } from '../../src/self-check/checks';
import type { ResultFile } from '../../src/self-check/result-file';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import { selfCheckTexts } from '../../src/taskpane/self-check/words';
import { workbookTexts } from '../../src/taskpane/workbook/words';
import { openPane } from './open-pane';

const texts = selfCheckTexts('en-US');
const [first, second] = CHECKS;
if (!first || !second) throw new Error('no checks');

const RESULTS: readonly CheckResult[] = [
  { id: first.id, ms: 1, kind: 'passed', seen: 1 },
  { id: second.id, ms: 1, kind: 'differs', expected: { kind: 'exactly', value: 'a' }, seen: 'b' },
];
const FILE: ResultFile = {
  version: 1,
  date: '2024-05-01',
  addIn: '0.1.0',
  excel: {
    platform: 'PC',
    version: '16.0.1',
    language: 'zh-CN',
    contentLanguage: 'zh-CN',
    requirementSets: { ExcelApi: '1.17' },
    hasTheme: true,
  },
  results: RESULTS,
};

const checkExcel: PaneActions['checkExcel'] = ({ tell }) => {
  for (const result of RESULTS) tell({ kind: 'check-ended', result });
  return Promise.resolve(FILE);
};

async function openChecks(action: PaneActions['checkExcel'] = checkExcel) {
  const pane = await openPane({ language: 'en-US', tab: 'workbook', workbook: { checkExcel: action } });
  await pane.press(workbookTexts('en-US').checkExcel);
  // Its chunk is loaded when it is first opened.
  await pane.change(() => undefined);
  return pane;
}

test('the checks are found below the tables, and Back leads there again', async () => {
  const pane = await openChecks();
  expect(pane.place.textContent).toContain(texts.promise);
  await pane.press(texts.back);
  pane.find(workbookTexts('en-US').checkExcel);
});

test('what differs stands first, with what was expected and what was seen', async () => {
  const pane = await openChecks();
  await pane.press(texts.start);
  expect(pane.place.textContent).toContain(texts.summary({ passed: 1, differs: 1, failed: 0, skipped: 0 }));
  const [differing, passed] = [...pane.place.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(differing).toContain(second.proves['en-US']);
  expect(differing).toContain('Expected: "a"');
  expect(differing).toContain('Seen: "b"');
  expect(passed).toContain(first.proves['en-US']);
  pane.find(texts.copy);
});

test('as long as nobody has said where issues are reported, the page on support says whom to send the result', async () => {
  const pane = await openChecks();
  await pane.press(texts.start);
  expect(pane.place.textContent).toContain(texts.sendIt);
  const link = [...pane.place.querySelectorAll('a')].find((one) => one.textContent === texts.supportPage);
  expect(link?.getAttribute('href')).toBe('support.html');
  expect(pane.place.textContent).not.toContain(texts.report);
});

test('while checks run, they can be stopped, and nothing else can be asked of Excel', async () => {
  let signal: AbortSignal | undefined;
  const pane = await openChecks(
    ({ tell, cancelled }) =>
      new Promise((resolve) => {
        signal = cancelled;
        tell({ kind: 'check-began', id: first.id });
        cancelled.addEventListener('abort', () => {
          tell({
            kind: 'check-ended',
            result: { id: first.id, ms: 0, kind: 'skipped', reason: 'cancelled' },
          });
          resolve({ ...FILE, results: [] });
        });
      }),
  );
  await pane.press(texts.start);
  expect(pane.place.textContent).toContain(texts.progress(0, CHECKS.length));
  await pane.press(texts.cancel);
  expect(signal?.aborted).toBe(true);
  pane.find(texts.again);
  expect(pane.place.querySelectorAll('#pane-panel li')).toHaveLength(0);
});

test('nothing in the result keeps a screen reader from it', async () => {
  const pane = await openChecks();
  await pane.press(texts.start);
  // jsdom paints nothing: contrast is measured in the browser.
  const { violations } = await axe.run(pane.place, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}, 60_000);
