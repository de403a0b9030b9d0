import { contentsRead } from '../sheets/edits/block';
import type { DrawnReading } from '../sheets/registry/drawn-reading';
import type { RegistryRecord } from '../sheets/registry/registry-record';

/** What stands around a table with charts, asked for in a read. */
export interface AskedDrawn {
  readonly used: Excel.Range;
  readonly charts: readonly { readonly name: string; readonly chart: Excel.Chart }[];
}

/** Asks for the filled cells of a sheet, and for those of a table's charts that are there. */
export function askForDrawn(sheet: Excel.Worksheet, { charts = [] }: RegistryRecord): AskedDrawn {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas, values, numberFormat, rowIndex, columnIndex');
  return {
    used,
    charts: charts.map(({ name }) => {
      const chart = sheet.charts.getItemOrNullObject(name);
      chart.load('name, width');
      chart.title.load('text');
      chart.axes.valueAxis.title.load('text');
      return { name, chart };
    }),
  };
}

export function drawnReading({ used, charts }: AskedDrawn): DrawnReading {
  const isBlank = used.isNullObject;
  return {
    origin: isBlank ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex },
    contents: isBlank ? [] : contentsRead(used.formulas, used.values),
    formats: isBlank ? [] : (used.numberFormat as string[][]),
    charts: charts.flatMap(({ name, chart }) =>
      chart.isNullObject
        ? []
        : [
            {
              name,
              title: chart.title.text,
              valueTitle: chart.axes.valueAxis.title.text,
              width: chart.width,
            },
          ],
    ),
  };
}

/**
 * The tables with what stands around those that have charts: one round trip, where there are any. Of sheets that cannot be read
 * so, nothing is known, and their charts are left alone.
 */
export async function withDrawn<Table extends ChartedTable>(
  context: Excel.RequestContext,
  tables: readonly Table[],
): Promise<readonly Table[]> {
  const asked = tables.map(({ record, reading }) =>
    (record.charts?.length ?? 0) === 0
      ? undefined
      : askForDrawn(context.workbook.worksheets.getItem(reading.worksheet), record),
  );
  if (asked.every((one) => one === undefined)) return tables;
  await context.sync();
  return tables.map((table, index) => {
    const drawn = asked[index];
    return drawn ? { ...table, reading: { ...table.reading, drawn: drawnReading(drawn) } } : table;
  });
}

interface ChartedTable {
  readonly record: RegistryRecord;
  readonly reading: { readonly worksheet: string; readonly drawn?: DrawnReading };
}
