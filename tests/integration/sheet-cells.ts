/** Writes into cells of the first sheet, by address, as a person would type. */
export async function fillCells(contents: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, content] of Object.entries(contents)) sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
}

export async function selectCells(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
    await context.sync();
  });
}

/** What cells hold and show, of the first sheet where no other is named. */
export async function readCells(address: string, worksheet = 'Sheet1') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(worksheet).getRange(address);
    range.load('formulas, values, text, valueTypes');
    await context.sync();
    return {
      formulas: range.formulas as unknown[][],
      values: range.values as unknown[][],
      text: range.text,
      types: range.valueTypes as string[][],
    };
  });
}
