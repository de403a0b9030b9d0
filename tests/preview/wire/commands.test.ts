import { createHost } from '../../../preview/wire/host';
import { openOffice } from '../../support/open-office';
import { openSmallOffice, until } from './open-small-office';
import { SmallWorkbook } from './small-workbook';

describe('a ribbon command', () => {
  test('runs the associated function, and is over when that says so', async () => {
    const { Office, Excel, host, workbook } = await openSmallOffice();
    Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
        await context.sync();
      }).finally(() => {
        event.completed();
      });
    });
    await expect(host.invokeCommand('insertTables', 'InsertButton')).resolves.toEqual({
      succeeded: true,
      code: 0,
    });
    expect(workbook.sheets[0]?.cells.get('A1')).toEqual([['InsertButton']]);
  });

  test('that names no function of the add-in fails with the code of office.js', async () => {
    const { host } = await openSmallOffice();
    const outcome = await host.invokeCommand('noSuchFunction');
    expect(outcome.succeeded).toBe(false);
    expect(outcome.code).toBeGreaterThan(0);
  });

  test('waits for the page that it is for', async () => {
    const context = { locale: 'en-US', requirementSets: { ExcelApi: '1.13', SharedRuntime: '1.1' } };
    const host = createHost({ workbook: new SmallWorkbook(), context });
    const outcome = host.invokeCommand('refreshAll');
    const page = await openOffice({
      host,
      locale: 'en-US',
      script: 'Office.actions.associate("refreshAll", function (event) { event.completed(); });',
    });
    await expect(outcome).resolves.toMatchObject({ succeeded: true });
    page.close();
  });
});

describe('a ribbon command that is invoked before the page listens', () => {
  const context = { locale: 'en-US', requirementSets: { ExcelApi: '1.13', SharedRuntime: '1.1' } };
  const associate = 'Office.actions.associate("refreshAll", function (event) { event.completed(); });';

  test('is missed by a page that associates its function once Office is ready, not before', async () => {
    const host = createHost({ workbook: new SmallWorkbook(), context });
    const first = host.invokeCommand('refreshAll');
    const script = `Office.onReady(function () { setTimeout(function () { ${associate} }, 200); });`;
    const page = await openOffice({ host, locale: 'en-US', script });
    await expect(first).resolves.toMatchObject({ succeeded: false });
    await until(() => page.run('Office.actions._association.mappings.REFRESHALL !== undefined') === true);
    await expect(host.invokeCommand('refreshAll')).resolves.toMatchObject({ succeeded: true });
    page.close();
  });

  test('is lost in an Excel that takes it for the wish to start the page', async () => {
    const host = createHost({ workbook: new SmallWorkbook(), context, losesEarlyCommands: true });
    await expect(host.invokeCommand('refreshAll')).resolves.toEqual({ succeeded: false, code: -1 });
    const page = await openOffice({ host, locale: 'en-US', script: associate });
    let isDone = false;
    while (!isDone) {
      isDone = (await host.invokeCommand('refreshAll')).succeeded;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    page.close();
  });

  test('is sent though the page never asks whether Office is ready: the runtime of its functions does', async () => {
    const host = createHost({ workbook: new SmallWorkbook(), context });
    const outcome = host.invokeCommand('refreshAll');
    const page = await openOffice({ host, locale: 'en-US', script: associate, waitsUntilReady: false });
    await expect(outcome).resolves.toMatchObject({ succeeded: true });
    page.close();
  });

  test('never runs in a page without functions that has not asked after ten seconds', async () => {
    const host = createHost({ workbook: new SmallWorkbook(), context });
    let isOver = false;
    void host.invokeCommand('refreshAll').then(() => (isOver = true));
    const page = await openOffice({
      host,
      locale: 'en-US',
      script: associate,
      waitsUntilReady: false,
      hasFunctions: false,
    });
    const failures: string[] = [];
    page.window.addEventListener('error', (event) => {
      failures.push(event.message);
      event.preventDefault();
    });
    await until(() => failures.length > 0);
    expect(failures).toEqual([expect.stringContaining('must call "Office.onReady()"')]);
    expect(isOver).toBe(false);
    page.close();
  });
});

describe('the task pane', () => {
  test('is shown and hidden by the add-in, which hears of it', async () => {
    const states: string[] = [];
    const { Office } = await openSmallOffice({ onPaneState: (state) => states.push(state) });
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await until(() => heard.length === 2);
    expect(states).toEqual(['Background', 'Visible']);
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  test('is hidden by a person, and the add-in hears of it', async () => {
    const { Office, host } = await openSmallOffice();
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    host.setPaneState('Background');
    await until(() => heard.length === 1);
    expect(heard).toEqual(['Hidden']);
  });

  test('remembers that it starts with the workbook', async () => {
    const { Office } = await openSmallOffice();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await expect(Office.addin.getStartupBehavior()).resolves.toBe('Load');
  });
});

test('a workbook that is being viewed says so, can be read, and takes no change', async () => {
  const { Office, Excel } = await openSmallOffice({
    context: { locale: 'zh-CN', requirementSets: { ExcelApi: '1.13' }, isReadOnly: true },
  });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  const at = async (write: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      if (write) range.values = [['x']];
      else range.load('values');
      await context.sync();
    });
  await expect(at(false)).resolves.toBeUndefined();
  await expect(at(true)).rejects.toMatchObject({ code: 'AccessDenied' });
});

describe('the context of the add-in', () => {
  test('carries the languages of the host', async () => {
    const { Office } = await openSmallOffice({
      context: { locale: 'zh-CN', dataLocale: 'en-US', requirementSets: { ExcelApi: '1.13' } },
    });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.contentLanguage).toBe('en-US');
    expect(Office.context.diagnostics.host).toBe('Excel');
  });

  test('keeps document settings for the next page', async () => {
    const { Office, host } = await openSmallOffice();
    const { settings } = Office.context.document;
    settings.set('unit', '亿元');
    await new Promise((resolve) => settings.saveAsync(resolve));
    const next = await openOffice({ host });
    expect(next.Office.context.document.settings.get('unit')).toBe('亿元');
    next.close();
  });
});
