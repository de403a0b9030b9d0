import { openSmallOffice } from './open-small-office';

describe('an error of the host', () => {
  test('reaches the add-in with its code, its place and the statement that failed', async () => {
    const { Excel, OfficeExtension } = await openSmallOffice();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('支出').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        code: 'ItemNotFound',
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  test('leaves done what was done before it, as in Excel', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['写入']];
      sheet.getRange('A2').values = '不是行' as unknown as string[][];
      sheet.getRange('A3').values = [['不写']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect([...(workbook.sheets[0]?.cells.keys() ?? [])]).toEqual(['A1']);
  });

  test('names a method that the host does not implement', async () => {
    const { Excel } = await openSmallOffice();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').unmerge();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Range.Unmerge') as string,
      debugInfo: { errorLocation: 'Range.unmerge' },
    });
  });

  test('names a property, an object and an assignment that the host does not implement', async () => {
    const { Excel } = await openSmallOffice();
    const messageOf = (act: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
        await context.sync();
      }).catch((error: unknown) => String(error));
    expect(await messageOf((range) => range.load('formulas'))).toContain('Range.formulas');
    expect(await messageOf((range) => range.load('format/columnWidth'))).toContain('Range.format');
    expect(await messageOf((range) => (range.numberFormat = [['0.0%']]))).toContain('Range.NumberFormat');
    expect(await messageOf((range) => (range.rowHidden = true))).toContain('Range.RowHidden');
  });

  test('in the host itself is told, and does not stop the next request', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const read = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
    workbook.calculated = () => Promise.reject(new Error('the engine stopped'));
    await expect(read()).rejects.toMatchObject({
      message: expect.stringContaining('the engine stopped') as string,
    });
    workbook.calculated = () => Promise.resolve();
    await expect(read()).resolves.toBe('收入');
  });

  test('answers what this host does not have of the older API', async () => {
    const { Office } = await openSmallOffice();
    const result = await new Promise<Office.AsyncResult<string>>((resolve) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve);
    });
    expect(result.status).toBe('failed');
    expect(result.error.code).toBe(5000);
  });

  test('names a service that the host does not implement', async () => {
    const { run } = await openSmallOffice();
    const failing = run('Office.addin.beforeDocumentCloseNotification.enable()') as Promise<void>;
    await expect(failing).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('BeforeDocumentCloseNotification') as string,
    });
  });
});

describe('a pinned version of Excel', () => {
  test.each([
    ['1.13', { '1.1': true, '1.10': true, '1.13': true, '1.14': false, '1.17': false }],
    ['1.17', { '1.1': true, '1.10': true, '1.13': true, '1.14': true, '1.17': true }],
  ])('%s supports its own requirement sets and no later ones', async (excelApi, expected) => {
    const { Office } = await openSmallOffice({ excelApi });
    const { requirements } = Office.context;
    for (const [version, supported] of Object.entries(expected)) {
      expect([version, requirements.isSetSupported('ExcelApi', version)]).toEqual([version, supported]);
    }
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  test('refuses by name what came later', async () => {
    const loadTabId = async (excelApi: string) => {
      const { Excel } = await openSmallOffice({ excelApi });
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('tabId');
        await context.sync();
        return sheet.tabId;
      });
    };
    await expect(loadTabId('1.17')).resolves.toBe(7);
    await expect(loadTabId('1.13')).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.TabId needs ExcelApi 1.14') as string,
    });
  });

  test('leaves out of an unnamed load what came later', async () => {
    const { Excel } = await openSmallOffice({ excelApi: '1.13' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: '收入', position: 0 });
      expect(Object.keys(sheet.toJSON())).not.toContain('tabId');
    });
  });
});
