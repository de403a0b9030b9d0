import type { FunctionCall, FunctionResult } from '../../preview/wire/workbook-port';
import { openSmallOffice, type SmallOffice, until } from '../preview/wire/open-small-office';

test('our functions answer Excel through office.js: percentages, gaps in a range, a reason in Chinese', async () => {
  const office = await openSmallOffice();
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions, Office: office.Office });
  await import('../../src/functions/functions');

  const [percentage, column, refused, figure] = await answers(office, [
    call(1, 'SELFSUFFICIENCY', [[[21.9]], [[37.1712158808933]]]),
    call(2, 'SHARE', [[[1], [''], ['306.2亿元'], [0]], [[4]]]),
    call(3, 'WHOLE', [[[29.96]], [[80.6]]]),
    call(4, 'FIGURE', ['gdp', 2021, 'growth', null, null, null, null]),
  ]);

  expect(percentage).toEqual({
    id: 1,
    value: [[{ type: 'FormattedNumber', basicValue: expect.closeTo(0.589, 3), numberFormat: '0.0%' }]],
  });
  expect(column).toMatchObject({
    value: [
      [{ basicValue: 0.25 }],
      [{ type: 'Error', basicValue: '#N/A' }],
      [{ type: 'Error', basicValue: '#VALUE!' }],
      [{ basicValue: 0 }],
    ],
  });
  expect(refused).toMatchObject({ errorCode: 7, message: expect.stringMatching(/80\.6.*[\u4e00-\u9fff]/) });
  expect(figure).toMatchObject({ value: { basicValue: 0.097, numberFormat: '0.0%' } });
});

async function answers(
  { workbook }: SmallOffice,
  calls: readonly FunctionCall[],
): Promise<readonly FunctionResult[]> {
  const results: FunctionResult[] = [];
  workbook.callFunctions(calls, (answered) => results.push(...answered));
  await until(() => results.length === calls.length);
  return results.toSorted((one, other) => one.id - other.id);
}

function call(id: number, name: string, args: FunctionCall['args']): FunctionCall {
  return { id, name, args, address: 'Sheet1!C1', argAddresses: args.map(() => null) };
}
