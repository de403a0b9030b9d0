import { createRibbonQueue, RIBBON_QUEUE } from '../../src/commands/ribbon-queue';
import { ribbonQueue, serveRibbon, type RibbonTasks } from '../../src/commands/serve-ribbon';
import { createHost } from '../../preview/wire/host';
import { openOffice } from '../support/open-office';
import { until } from '../preview/wire/open-small-office';
import { SmallWorkbook } from '../preview/wire/small-workbook';
import { builtFunctionFile } from './built-function-file';

let script: string;

beforeAll(async () => {
  script = await builtFunctionFile();
});

const context = { locale: 'en-US', requirementSets: { ExcelApi: '1.13', SharedRuntime: '1.1' } };
const nothing = () => Promise.resolve(false);

/** A page that has its function file, behind a hidden pane; `serve` is what the rest of the page does once it has come. */
async function openRibbon({ hasFunctions = true, pressedBefore = [] as readonly string[] } = {}) {
  const paneStates: string[] = [];
  const host = createHost({
    workbook: new SmallWorkbook(),
    context,
    onPaneState: (state) => paneStates.push(state),
  });
  const early = pressedBefore.map((name) => host.invokeCommand(name));
  const page = await openOffice({ host, locale: 'en-US', script, hasFunctions, waitsUntilReady: false });
  pages.push(page);
  const serve = (tasks: Partial<RibbonTasks>) => {
    Object.assign(globalThis, { Office: page.Office, window: page.window });
    serveRibbon(ribbonQueue(), { insertAll: nothing, refreshAll: nothing, ...tasks });
  };
  return { host, page, paneStates, early, serve };
}

const pages: { readonly close: () => void }[] = [];

afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

test('the function file is small enough to be waited for, and leaves the queue by its name', () => {
  expect(script.length).toBeLessThan(1500);
  expect(script).toContain(RIBBON_QUEUE);
});

describe('a ribbon button', () => {
  test('carries out its own task, and leaves the pane as it is where all went well', async () => {
    const done: string[] = [];
    const { host, page, paneStates, serve } = await openRibbon();
    await page.Office.onReady();
    await page.Office.addin.hide();
    serve({
      insertAll: () => Promise.resolve(done.push('insert') < 0),
      refreshAll: () => Promise.resolve(done.push('refresh') < 0),
    });
    await expect(host.invokeCommand('insertTables')).resolves.toMatchObject({ succeeded: true });
    expect(done).toEqual(['insert']);
    await expect(host.invokeCommand('refreshAll')).resolves.toMatchObject({ succeeded: true });
    expect(done).toEqual(['insert', 'refresh']);
    expect(paneStates).toEqual(['Background']);
  });

  test.each(['insertTables', 'refreshAll'])(
    '%s opens the pane where it has something to ask or to tell',
    async (name) => {
      const something = () => Promise.resolve(true);
      const { host, page, paneStates, serve } = await openRibbon();
      await page.Office.onReady();
      await page.Office.addin.hide();
      serve({ insertAll: something, refreshAll: something });
      await expect(host.invokeCommand(name)).resolves.toMatchObject({ succeeded: true });
      expect(paneStates).toEqual(['Background', 'Visible']);
    },
  );

  test('is kept where it was pressed before the page was there, and carried out once the rest of the page is', async () => {
    const done: string[] = [];
    const { early, page, serve } = await openRibbon({ pressedBefore: ['refreshAll', 'insertTables'] });
    let areOver = 0;
    for (const press of early) void press.then(() => (areOver += 1));
    await page.Office.onReady();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(areOver).toBe(0);
    serve({
      insertAll: () => Promise.resolve(done.push('insert') < 0),
      refreshAll: () => Promise.resolve(done.push('refresh') < 0),
    });
    for (const press of early) await expect(press).resolves.toMatchObject({ succeeded: true });
    expect(done).toEqual(['refresh', 'insert']);
  });

  test('is kept in a page without functions too, which office.js gives up where nobody asks for readiness', async () => {
    const { early, page, serve } = await openRibbon({ pressedBefore: ['refreshAll'], hasFunctions: false });
    const failures: string[] = [];
    page.window.addEventListener('error', ({ message }) => failures.push(message));
    // The page's clock runs fifty times as fast: this is more than its ten seconds.
    await new Promise((resolve) => setTimeout(resolve, 300));
    serve({});
    await expect(early[0]).resolves.toMatchObject({ succeeded: true });
    expect(failures).toEqual([]);
  });

  test('that is pressed twice works once, and both presses are over', async () => {
    let works = 0;
    const { early, host, serve } = await openRibbon({ pressedBefore: ['refreshAll', 'refreshAll'] });
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      serve({
        refreshAll: () => {
          works += 1;
          resolve();
          return new Promise((over) => {
            finish = () => {
              over(false);
            };
          });
        },
      });
    });
    await begun;
    await expect(host.invokeCommand('refreshAll')).resolves.toMatchObject({ succeeded: true });
    finish();
    for (const press of early) await expect(press).resolves.toMatchObject({ succeeded: true });
    expect(works).toBe(1);
    const again = host.invokeCommand('refreshAll');
    await until(() => works === 2);
    finish();
    await expect(again).resolves.toMatchObject({ succeeded: true });
  });

  test('is over only when its task is', async () => {
    let begin: (finish: (attention: boolean) => void) => void;
    const begun = new Promise<(attention: boolean) => void>((resolve) => (begin = resolve));
    const { host, serve } = await openRibbon();
    serve({
      refreshAll: () =>
        new Promise((finish) => {
          begin(finish);
        }),
    });
    let isOver = false;
    const outcome = host.invokeCommand('refreshAll').then(() => (isOver = true));
    const finish = await begun;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isOver).toBe(false);
    finish(false);
    await expect(outcome).resolves.toBe(true);
  });
});

test('a press whose task fails is over too, and the next one works', async () => {
  const queue = createRibbonQueue();
  const over: string[] = [];
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  const press = (name: string) => {
    queue.press('refreshAll', { completed: () => over.push(name) });
  };
  let works = 0;
  queue.serve(() => {
    works += 1;
    return works === 1 ? Promise.reject(new Error('refused')) : Promise.resolve();
  });
  press('first');
  await new Promise((resolve) => setTimeout(resolve, 0));
  press('second');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect({ works, over }).toEqual({ works: 2, over: ['first', 'second'] });
  expect(reported).toEqual([new Error('refused')]);
});
