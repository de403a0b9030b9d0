import { findOldFormulas, recalculateOurFormulas } from '../../src/excel/recalculate';
import { openExcel, roundTripsOf } from './open-excel';
import { fillCells } from './sheet-cells';

const OLD = { kind: 'formulas-of-earlier-version', sheets: ['Sheet1'] };

describe('formulas that an earlier version of the add-in has answered', () => {
  test('are found by the version that the workbook remembers, until they are computed anew', async () => {
    const { workbook } = await openExcel({ functions: true });
    await fillCells({ A1: '=FISCAL.SHAREOF(1,4)' });
    await workbook.settled();
    expect(await recalculateOurFormulas('1.0.0')).toEqual(['Sheet1']);
    expect(await findOldFormulas('1.0.0', true)).toBeUndefined();
    expect(await findOldFormulas('1.1.0', false)).toEqual(OLD);
    await recalculateOurFormulas('1.1.0');
    expect(await findOldFormulas('1.1.0', true)).toBeUndefined();
  });

  test('are still known once the workbook was saved and opened', async () => {
    const first = await openExcel({ functions: true });
    await fillCells({ A1: '=FISCAL.SHAREOF(1,4)' });
    await first.workbook.settled();
    await recalculateOurFormulas('1.0.0');
    const saved = first.workbook.save();
    first.close();
    await openExcel({ functions: true, saved });
    expect(await findOldFormulas('1.1.0', false)).toEqual(OLD);
  });

  test('are guessed, where the workbook remembers nothing, if the add-in was ever updated here', async () => {
    const { workbook } = await openExcel({ functions: true });
    await fillCells({ A1: '=FISCAL.SHAREOF(1,4)' });
    await workbook.settled();
    expect(await findOldFormulas('1.1.0', false)).toBeUndefined();
    expect(await findOldFormulas('1.1.0', true)).toEqual(OLD);
  });

  test('are computed anew also where the settings are full, and offered again', async () => {
    const { workbook } = await openExcel({ functions: true });
    await fillCells({ A1: '=FISCAL.SHAREOF(1,4)' });
    await workbook.settled();
    await Excel.run(async (context) => {
      context.workbook.settings.add('another add-in', 'x'.repeat(1_048_000));
      await context.sync();
    });
    expect(await recalculateOurFormulas('1.1.0'.repeat(100))).toEqual(['Sheet1']);
    expect(await findOldFormulas('1.1.0', true)).toEqual(OLD);
  });

  test('are not looked for, and nothing is written, where all is of this version', async () => {
    const excel = await openExcel({ functions: true });
    await fillCells({ A1: '=1+1' });
    expect(await findOldFormulas('1.1.0', true)).toBeUndefined();
    await recalculateOurFormulas('1.1.0');
    const { answer, reads, writes } = await roundTripsOf(excel, () => findOldFormulas('1.1.0', false));
    expect({ answer, reads, writes }).toEqual({ answer: undefined, reads: 1, writes: 0 });
  });
});
