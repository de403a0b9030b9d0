import type { FunctionCall, FunctionResult } from '../../../preview/wire/workbook-port';
import { openOffice } from '../../support/open-office';
import { openSmallOffice, until } from './open-small-office';
import type { SmallOffice } from './open-small-office';

describe('a custom function', () => {
  test('is called with its arguments and answers with its value', async () => {
    const office = await openSmallOffice();
    office.CustomFunctions.associate('SHAREOF', (part: number, whole: number) => part / whole);
    await expect(answers(office, [call(1, 'SHAREOF', [10.3, 20.6])])).resolves.toEqual([
      { id: 1, value: 0.5 },
    ]);
  });

  test('knows the cell that calls it and the cells of its arguments', async () => {
    const office = await openSmallOffice();
    office.CustomFunctions.associate('PLACE', (_value: unknown, invocation: CustomFunctions.Invocation) => [
      [invocation.address, invocation.parameterAddresses?.[0]],
    ]);
    const placed = { ...call(1, 'PLACE', [3]), argAddresses: ['Sheet1!A1'] };
    await expect(answers(office, [placed])).resolves.toEqual([
      { id: 1, value: [['Sheet1!C1', 'Sheet1!A1']] },
    ]);
  });

  test('answers with a code and a sentence where it throws an error of Excel', async () => {
    const office = await openSmallOffice();
    const { CustomFunctions } = office;
    CustomFunctions.associate('FAIL', (kind: string) => {
      switch (kind) {
        case 'N/A':
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有这项指标');
        case 'DIV/0':
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
        case 'NaN':
          return NaN;
        default:
          throw new Error('an accident');
      }
    });
    const results = await answers(
      office,
      ['N/A', 'DIV/0', 'NaN', 'other'].map((kind, index) => call(index, 'FAIL', [kind])),
    );
    expect(results).toEqual([
      { id: 0, errorCode: 1, message: '没有这项指标' },
      { id: 1, errorCode: 5, message: '' },
      { id: 2, errorCode: 6, message: 'NaN' },
      { id: 3, errorCode: 2, message: '' },
    ]);
  });

  test('may be given errors, and may give them back in a range', async () => {
    const office = await openSmallOffice();
    const { CustomFunctions } = office;
    CustomFunctions.associate('GAPS', (cells: unknown[][]) => [
      cells[0]?.map((cell) =>
        cell instanceof CustomFunctions.Error
          ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)
          : 1,
      ),
    ]);
    const missing = { type: 'CustomFunctionError', code: '#N/A' };
    const [result] = await answers(office, [call(1, 'GAPS', [[[missing, 2]]])]);
    expect(result).toMatchObject({ value: [[{ type: 'Error', basicValue: '#N/A' }, 1]] });
  });

  test('that is unknown fails, and does not hold up the others', async () => {
    const office = await openSmallOffice();
    office.CustomFunctions.associate('ONE', () => 1);
    const results = await answers(office, [call(1, 'MISSING', []), call(2, 'ONE', [])]);
    expect(results.find(({ id }) => id === 2)).toEqual({ id: 2, value: 1 });
    expect(results.find(({ id }) => id === 1)).toMatchObject({ errorCode: 2 });
  });

  test('may take its time', async () => {
    const office = await openSmallOffice();
    office.CustomFunctions.associate('SLOW', () => new Promise((resolve) => setTimeout(resolve, 5, 'late')));
    await expect(answers(office, [call(1, 'SLOW', [])])).resolves.toEqual([{ id: 1, value: 'late' }]);
  });

  test('is called ten thousand times and answered in a hundredth of the requests', async () => {
    const office = await openSmallOffice();
    office.CustomFunctions.associate('DOUBLE', (value: number) => 2 * value);
    await answers(office, [call(0, 'DOUBLE', [0])]);
    office.host.roundTrips.clear();
    const results = await answers(
      office,
      Array.from({ length: 10_000 }, (_, id) => call(id, 'DOUBLE', [id])),
    );
    expect(results).toHaveLength(10_000);
    expect(results[9_999]).toEqual({ id: 9_999, value: 19_998 });
    expect(office.host.roundTrips.count('service')).toBeLessThan(100);
    expect(office.host.roundTrips.count('read') + office.host.roundTrips.count('write')).toBe(0);
  });

  test('is answered while the workbook is still calculating, which may be waiting for it', async () => {
    const office = await openSmallOffice();
    office.workbook.calculated = () => new Promise(() => undefined);
    office.CustomFunctions.associate('ONE', () => 1);
    const { Excel } = office;
    void Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(answers(office, [call(1, 'ONE', [])])).resolves.toEqual([{ id: 1, value: 1 }]);
  });

  test('answers alike through the faster runtime of a newer Excel', async () => {
    const requirementSets = { ExcelApi: '1.17', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.9' };
    const office = await openSmallOffice({ context: { locale: 'en-US', requirementSets } });
    const { CustomFunctions } = office;
    CustomFunctions.associate('NEGATE', (value: number | null) => {
      if (value === null) {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no value');
      }
      return -value;
    });
    const results = await answers(office, [call(1, 'NEGATE', [3]), call(2, 'NEGATE', [null])]);
    expect(results).toEqual([
      { id: 1, value: -3 },
      { id: 2, errorCode: 1, message: 'no value' },
    ]);
  });

  test('that is called before the runtime is ready is answered afterwards, and so is one whose page was left', async () => {
    const office = await openSmallOffice();
    office.host.disconnect();
    const results: FunctionResult[] = [];
    office.workbook.callFunctions([call(1, 'WAIT', [])], (answered) => results.push(...answered));
    const script = 'CustomFunctions.associate("WAIT", function () { return "here"; });';
    const next = await openOffice({ host: office.host, script });
    await until(() => results.length === 1);
    expect(results).toEqual([{ id: 1, value: 'here' }]);
    next.close();
  });
});

async function answers({ workbook }: SmallOffice, calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
  const results: FunctionResult[] = [];
  workbook.callFunctions(calls, (answered) => results.push(...answered));
  await until(() => results.length === calls.length);
  return results;
}

function call(id: number, name: string, args: FunctionCall['args']): FunctionCall {
  return { id, name, args, address: 'Sheet1!C1', argAddresses: args.map(() => null) };
}
