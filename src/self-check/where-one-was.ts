import { codeOf } from '../excel/errors';

/** Where the person is in the workbook. */
export interface WhereOneWas {
  /** The id of the worksheet that is shown. */
  readonly sheet: string;
  /** The selected cells; absent where they lie apart, or where a chart is selected. */
  readonly address?: string;
}

/** Reads where the person is; nothing where Excel does not tell. */
export async function whereOneIs(): Promise<WhereOneWas | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      await context.sync();
      const address = await selectedAddress();
      return { sheet: sheet.id, ...(address !== undefined && { address }) };
    });
  } catch (error) {
    return nothingFor(error);
  }
}

/** Goes back there, if one has left. */
export async function goBack(place: WhereOneWas): Promise<void> {
  const now = await whereOneIs();
  if (now?.sheet === place.sheet && now.address === place.address) return;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      if (place.address !== undefined) sheet.getRange(place.address).select();
      await context.sync();
    });
  } catch (error) {
    nothingFor(error);
  }
}

async function selectedAddress(): Promise<string | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address.replace(/^.*!/, '');
    });
  } catch (error) {
    return nothingFor(error);
  }
}

function nothingFor(error: unknown): undefined {
  if (codeOf(error) === undefined) throw error;
  return undefined;
}
