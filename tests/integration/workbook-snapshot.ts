import { GESTURES_NAMESPACE } from '../../src/sheets/undo/gesture-heading';
import { recordsInParts } from './records-in-parts';

/** All that a workbook holds, as far as Excel tells: sheets with their cells and charts, tables, names, settings, records. */
export async function workbookSnapshot(): Promise<unknown> {
  const records = await recordsInParts();
  return Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name, items/style');
    names.load('items/name');
    settings.load('items/key, items/value');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('address, formulas, values, numberFormat');
      sheet.charts.load('items/name, items/title/text, items/height');
      return range;
    });
    const places = tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return range;
    });
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, charts }, index) => {
        const range = used[index];
        const drawn = charts.items.map(
          ({ name: chart, title, height }) => [chart, title.text, height] as const,
        );
        return range === undefined || range.isNullObject
          ? { name, drawn }
          : { name, drawn, address: range.address, formulas: range.formulas, formats: range.numberFormat };
      }),
      tables: tables.items.map(({ name, style }, index) => ({
        name,
        style,
        address: places[index]?.address,
      })),
      names: names.items.map(({ name }) => name),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      records,
    };
  });
}

/** The same, with how many gestures the workbook keeps, so that they can be undone. */
export async function snapshotWithGestures(): Promise<unknown> {
  const workbook = await workbookSnapshot();
  return Excel.run(async (context) => {
    const kept = context.workbook.customXmlParts.getByNamespace(GESTURES_NAMESPACE);
    kept.load('items/id');
    await context.sync();
    return { workbook, gestures: kept.items.length };
  });
}
