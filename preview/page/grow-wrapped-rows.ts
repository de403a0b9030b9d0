import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';

/** As in Excel, a row grows with a text that is set to wrap in it, unless someone has set the row's height. */
export function growWrappedRows(api: FUniver): void {
  const waiting = new Map<string, Set<number>>();
  const grow = () => {
    const sheets = [...waiting];
    waiting.clear();
    for (const [sheetId, rows] of sheets) {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
      const rowData = sheet?.getSheet().getRowManager();
      for (const row of rows) {
        if (rowData?.getRow(row)?.ia !== BooleanNumber.FALSE) sheet?.setRowAutoHeight(row, 1);
      }
    }
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const rows = wrappedRows(cellValue);
    if (rows.length === 0) return;
    // Once for a whole batch: what it does to columns' widths afterwards counts too.
    if (waiting.size === 0) queueMicrotask(grow);
    waiting.set(subUnitId, new Set([...(waiting.get(subUnitId) ?? []), ...rows]));
  });
}

function wrappedRows(cells: ISetRangeValuesMutationParams['cellValue']): readonly number[] {
  return Object.entries(cells ?? {})
    .filter(([, columns]) => Object.values(columns ?? {}).some(isWrapped))
    .map(([row]) => Number(row));
}

function isWrapped(cell: unknown): boolean {
  const style = (cell as { readonly s?: unknown } | null)?.s;
  return typeof style === 'object' && style !== null && 'tb' in style && style.tb === WrapStrategy.WRAP;
}
