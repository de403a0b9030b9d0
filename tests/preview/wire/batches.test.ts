import { openSmallOffice, until } from './open-small-office';

describe('a batch of office.js', () => {
  test('reads and writes the values of a range', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['一般公共预算收入', 29.96]];
      range.load('values,address');
      await context.sync();
      expect(range.address).toBe('收入!A1');
      return range.values;
    });
    expect(values).toEqual([['一般公共预算收入', 29.96]]);
    expect(workbook.sheets[0]?.cells.get('A1')).toEqual([['一般公共预算收入', 29.96]]);
  });

  test('answers null for an object that is not there, and for all that follows from it', async () => {
    const { Excel } = await openSmallOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('支出');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      range.clear();
      sheet.name = '改名';
      await context.sync();
    });
  });

  test('has no number for what would be counted in an object that is not there', async () => {
    const { Excel } = await openSmallOffice();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const present = tables.add(worksheets.getActiveWorksheet().getRange('A1'), true).columns.getCount();
      const absent = worksheets.getItemOrNullObject('支出').tables.getCount();
      await context.sync();
      expect(present.value).toBe(2);
      expect(absent.value).toBeUndefined();
    });
  });

  test('keeps null objects apart from objects that are there', async () => {
    const { Excel } = await openSmallOffice();
    await Excel.run(async (context) => {
      const present = context.workbook.worksheets.getItemOrNullObject('收入');
      const absent = context.workbook.worksheets.getItemOrNullObject('支出');
      await context.sync();
      expect([present.isNullObject, absent.isNullObject]).toEqual([false, true]);
    });
  });

  test('loads the items of a collection, and what hangs on each of them', async () => {
    const { Excel } = await openSmallOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B9');
      context.workbook.tables.add(range, true).name = 'Headline';
      const { tables } = context.workbook;
      tables.load('items/name,items/columns/items/name,items/columns/count,items/worksheet/name,count');
      await context.sync();
      expect(tables.count).toBe(1);
      expect(tables.items.map((table) => table.name)).toEqual(['Headline']);
      expect(tables.items[0]?.columns.items.map((column) => column.name)).toEqual(['指标', '数值']);
      expect(tables.items[0]?.columns.count).toBe(2);
      expect(tables.items[0]?.worksheet.name).toBe('收入');
    });
  });

  test('loads every property where none is named, and a whole object where only its name is', async () => {
    const { Excel } = await openSmallOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load();
      const { worksheets } = context.workbook;
      worksheets.load('items');
      const other = context.workbook.worksheets.getActiveWorksheet().getRange('B1');
      other.load({ address: true, worksheet: { name: true } });
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: '收入!A1', values: [['']], hidden: false });
      expect(worksheets.items.map((sheet) => sheet.position)).toEqual([0]);
      expect(other.worksheet.name).toBe('收入');
    });
  });

  test('loads a page of a collection', async () => {
    const { Excel, workbook } = await openSmallOffice();
    workbook.sheets.push(
      { id: '{2}', name: '支出', cells: new Map() },
      { id: '{3}', name: '债务', cells: new Map() },
    );
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $skip: 1, $top: 1, name: true });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['支出']);
    });
  });

  test('finds again an item of a loaded collection', async () => {
    const { Excel, workbook } = await openSmallOffice();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.add(worksheets.getActiveWorksheet().getRange('A1'), true);
      tables.load('items/name');
      await context.sync();
      const [table] = tables.items;
      table?.set({ name: 'Targets' });
      table?.getRange().set({ values: [['指标']] });
      await context.sync();
    });
    expect(workbook.tables[0]?.name).toBe('Targets');
    expect(workbook.sheets[0]?.cells.get('A1')).toEqual([['指标']]);
  });

  test('finds again an item of a page by its place in the whole', async () => {
    const { Excel } = await openSmallOffice();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const { columns } = tables.add(worksheets.getActiveWorksheet().getRange('A1'), true);
      columns.load({ $skip: 1, $top: 1, name: true });
      await context.sync();
      const [column] = columns.items;
      column?.load('values');
      await context.sync();
      expect(column?.values).toEqual([['数值']]);
    });
  });

  test('passes an object as an argument of a method', async () => {
    const { Excel, workbook } = await openSmallOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3:D4');
      context.workbook.tables.add(range, true);
      await context.sync();
    });
    expect(workbook.tables.map(({ range }) => range.address)).toEqual(['C3:D4']);
  });

  test('makes a new sheet once, and finds it again by its id', async () => {
    const { Excel, workbook } = await openSmallOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('支出');
      await context.sync();
      sheet.name = '财政支出';
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('财政支出');
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['收入', '财政支出']);
  });

  test('keeps a range across requests, and lets it go at the end', async () => {
    const { Excel, host } = await openSmallOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(host.keptReferences).toBe(1);
      range.values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
    await until(() => host.keptReferences === 0);
  });

  test('tells a tracked range from one that is used after its run', async () => {
    const { Excel } = await openSmallOffice();
    const tracked = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(tracked, async (context) => {
      tracked.load('address');
      await context.sync();
      expect(tracked.address).toBe('收入!B2');
    });
  });

  test('writes many cells, which the client sends in pieces, in one request', async () => {
    const { Excel, workbook, host } = await openSmallOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4000');
      range.values = Array.from({ length: 4000 }, (_, row) => [row]);
      await context.sync();
    });
    expect(host.roundTrips.count('write')).toBe(1);
    const pieces = [...(workbook.sheets[0]?.cells ?? [])];
    expect(pieces.map(([address]) => address)).toEqual(['A1:A1500', 'A1501:A3000', 'A3001:A4000']);
    expect(pieces.flatMap(([, values]) => values)).toHaveLength(4000);
  });

  test('refuses many cells that do not fit their range before it writes the first', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const writing = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4000');
      range.values = Array.from({ length: 3999 }, (_, row) => [row]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(workbook.sheets[0]?.cells.size).toBe(0);
  });
});
