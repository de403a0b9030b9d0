import { formulasInCells } from '../../src/functions/formulas-in-cells';
import { MOST_BYTES } from '../../src/functions/cells/most-bytes';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  office.runIn({ language: 'en-US', customFunctions: '1.4' });
});

afterAll(() => {
  office.close();
});

const functions = formulasInCells();

/** Whatever a row of a column says, the rows around it change nothing of its answer. */
test.each(['SHAREOF', 'OWNREVENUEGAP', 'YOY', 'PRIORYEAR'])(
  'a row of %s over figures of all kinds is answered as it is by itself',
  (id) => {
    const rows = figures().flatMap((one) => figures().map((other) => [one, other]));
    const twice = [...rows, ...rows.toReversed(), ...rows.flatMap((row) => [row, row])];
    const column = functions[id]?.(
      twice.map(([one]) => [one]),
      twice.map(([, other]) => [other]),
      // Bare rates of one column would be judged together, which single cells are not.
      'fraction',
    );
    expect(column?.map(([answer]) => answer)).toEqual(twice.map(([one, other]) => alone(id, one, other)));
  },
);

test('no column of figures is answered that is more than Excel takes at once', () => {
  const column = (rows: number) =>
    Array.from({ length: rows }, (_, row) => [
      figure(row + 1, { Unit: '亿元', Area: '珠海高新区', Period: '2021' }),
    ]);
  const answer = functions['SHAREOF']?.(column(10_000), [[figure(30_000, { Unit: '亿元' })]]);
  expect(answer).toHaveLength(10_000);
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(MOST_BYTES);
  expect(() => functions['SHAREOF']?.(column(30_000), [[figure(30_000, { Unit: '亿元' })]])).toThrow(
    /^The answer has 30,000 rows, and Excel takes about \d\d,000 of them/,
  );
});

function alone(id: string, one: unknown, other: unknown): unknown {
  try {
    return functions[id]?.([[one]], [[other]], 'fraction')[0]?.[0];
  } catch (error) {
    return error;
  }
}

function figures(): readonly unknown[] {
  return [
    21.9,
    0.05,
    '',
    figure(21.9, { Unit: '亿元' }),
    figure(219_000, { Unit: '万元' }),
    figure(22.9, { Unit: '亿元', Period: '2021', Bound: 'at-least' }),
    figure(23.9, { Unit: '亿元', Period: '2022', Bound: 'at-least' }),
    figure(24.9, { Unit: '亿元', Area: '珠海市', Status: 'target' }),
    figure(25.9, { Unit: '亿元', Area: '珠海高新区', 'Area basis': 'inferred' }),
    figure(26.9, { Unit: '亿元', 单位: '万元' }),
    figure(26.9, { 单位: '万元', Unit: '亿元' }),
    figure(0.221, { Unit: '%', Measure: 'growth' }),
    figure(0.3, { Remark: 'of no use' }),
  ];
}

function figure(basicValue: number, properties: Readonly<Record<string, string>>): object {
  return { type: 'Double', basicValue, properties };
}
