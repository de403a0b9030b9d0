import type { Json } from '../../../preview/wire/object-model';
import type { FunctionCall, FunctionCaller, FunctionResult } from '../../../preview/wire/workbook-port';
import { openWorkbook } from './open-workbook';

const number = (name: string, more: object = {}) => ({
  name,
  type: 'number',
  dimensionality: 'scalar',
  ...more,
});
const any = (name: string, more: object = {}) => ({ name, type: 'any', dimensionality: 'scalar', ...more });

const functions = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    { id: 'WHOLE', name: 'WHOLE', parameters: [number('part'), number('share')], result: { type: 'number' } },
    {
      id: 'SELFSUFFICIENCY',
      name: 'SELFSUFFICIENCY',
      parameters: [number('revenue'), number('expenditure')],
      result: {},
    },
    { id: 'ECHO', name: 'ECHO', parameters: [any('value'), any('other', { optional: true })], result: {} },
    { id: 'MATRIX', name: 'MATRIX', parameters: [any('values', { dimensionality: 'matrix' })], result: {} },
    { id: 'TEXT', name: 'TEXT', parameters: [{ name: 'text', type: 'string' }], result: {} },
    { id: 'WORD', name: 'WORD', parameters: [{ name: 'word', type: 'string' }], result: {} },
  ],
};

type Answer = (call: FunctionCall) => Json | { readonly errorCode: number; readonly message: string };

interface AddIn {
  readonly caller: FunctionCaller;
  readonly batches: (readonly FunctionCall[])[];
}

/** Stands for the add-in at the far end of the wire: answers a little later, as a page would. */
function addIn(answer: Answer): AddIn {
  const batches: (readonly FunctionCall[])[] = [];
  return {
    batches,
    caller: (calls, answered) => {
      batches.push(calls);
      setTimeout(() => {
        answered(
          calls.map((call): FunctionResult => {
            const value = answer(call);
            const failed = typeof value === 'object' && value !== null && 'errorCode' in value;
            return failed
              ? ({ id: call.id, ...value } as FunctionResult)
              : { id: call.id, value: value as Json };
          }),
        );
      }, 5);
    },
  };
}

const fiscal: Answer = ({ name, args }) => {
  const [first, second] = args as readonly number[];
  if (name === 'WHOLE') return (first ?? 0) / (second ?? 1);
  if (name === 'SELFSUFFICIENCY') return (first ?? 0) / (second ?? 1);
  return { errorCode: 1, message: '没有这个指标' };
};

function open(answer: Answer) {
  const workbook = openWorkbook({ functions });
  const far = addIn(answer);
  workbook.port.connectFunctions(far.caller);
  return { ...workbook, ...far };
}

describe('functions of the add-in', () => {
  test('a formula waits, then shows what the add-in answered', async () => {
    const { port, range, batches } = open(fiscal);
    range('A1').set('Values', '=FISCAL.WHOLE(29.96,80.6%)');
    await port.calculated();
    expect(range('A1').get('Values')).toEqual([['#GETTING_DATA']]);
    await port.settled();
    expect((range('A1').get('Values') as number[][])[0]?.[0]).toBeCloseTo(37.171, 3);
    expect(batches).toEqual([
      [
        {
          id: expect.any(Number),
          name: 'WHOLE',
          args: [29.96, 0.806],
          address: 'Sheet1!A1',
          argAddresses: [null, null],
        },
      ],
    ]);
  });

  test('a call within a call takes two batches', async () => {
    const { port, range, batches } = open(fiscal);
    range('A1').set('Values', '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))');
    await port.settled();
    expect((range('A1').get('Values') as number[][])[0]?.[0]).toBeCloseTo(0.589, 3);
    expect(batches).toHaveLength(2);
  });

  test('cells that depend on an answer are computed with it', async () => {
    const { port, range } = open(fiscal);
    range('A1:A3').set('Values', [['=FISCAL.WHOLE(10,50%)'], ['=A1*2'], ['=SUM(A1:A2)']]);
    await port.settled();
    expect(range('A1:A3').get('Values')).toEqual([[20], [40], [60]]);
  });

  test('an edited argument asks again', async () => {
    const { port, range, batches } = open(fiscal);
    range('A1:B1').set('Values', [[10, '=FISCAL.WHOLE(A1,50%)']]);
    await port.settled();
    expect(range('B1').get('Values')).toEqual([[20]]);
    range('A1').set('Values', 11);
    await port.settled();
    expect(range('B1').get('Values')).toEqual([[22]]);
    range('A1').set('Values', 10);
    await port.settled();
    expect(batches).toHaveLength(3);
    expect(batches[0]?.[0]?.argAddresses).toEqual(['Sheet1!A1', null]);
  });

  test('arguments that never come to rest do not ask forever', async () => {
    const { port, range } = open(({ args }) => args[0] ?? null);
    range('A1').set('Values', '=FISCAL.ECHO(RAND())');
    await port.settled();
    expect(['Double', 'Error']).toContain((range('A1').get('ValueTypes') as string[][])[0]?.[0]);
  }, 30_000);

  test('the kinds of arguments are told apart', async () => {
    const { port, range, batches } = open(() => 1);
    range('C1').set('NumberFormat', '@');
    range('A1:D1').set('Values', [['text', true, '#N/A', '#N/A']]);
    range('F1:F7').set('Values', [
      ['=FISCAL.MATRIX(A1:E1)'],
      ['=FISCAL.ECHO(E1)'],
      ['=FISCAL.ECHO(1,)'],
      ['=FISCAL.ECHO(D1,"x")'],
      ['=FISCAL.MATRIX({1,2;3,4})'],
      ['=FISCAL.MATRIX(5)'],
      ['=FISCAL.ECHO("")'],
    ]);
    await port.settled();
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    expect(new Set(batches.flat().map(({ args }) => JSON.stringify(args)))).toEqual(
      new Set(
        [
          [[['text', true, '#N/A', error, '']]],
          [null, null],
          [1, null],
          [error, 'x'],
          [
            [
              [1, 2],
              [3, 4],
            ],
          ],
          [[[5]]],
          ['', null],
        ].map((args) => JSON.stringify(args)),
      ),
    );
  });

  test('arguments take the type that the function declares, and an error among them is the result', async () => {
    const { port, range, batches } = open(({ args }) => args[0] ?? null);
    range('A1').set('Values', '#DIV/0!');
    range('B1:B4').set('Values', [
      ['=FISCAL.WHOLE("2.5",TRUE)'],
      ['=FISCAL.WHOLE("much",1)'],
      ['=FISCAL.WHOLE(A1,1)'],
      ['=FISCAL.WORD(12)'],
    ]);
    await port.settled();
    expect(range('B1:B4').get('Values')).toEqual([[2.5], ['#VALUE!'], ['#DIV/0!'], ['12']]);
    expect(batches.flat().map(({ args }) => args)).toEqual(expect.arrayContaining([[2.5, 1], ['12']]));
    expect(batches.flat()).toHaveLength(2);
  });

  test('a range where one value is asked for gives a result a cell', async () => {
    const { port, range } = open(({ args }) => Number(args[0]) * 2);
    range('A1:A3').set('Values', [[1], [2], [3]]);
    range('B1').set('Values', '=FISCAL.ECHO(A1:A3)');
    await port.settled();
    expect(range('B1:B3').get('Values')).toEqual([[2], [4], [6]]);
  });

  test('rows of values spill; a hole in them shows 0, as in Excel', async () => {
    const { port, range } = open(() => [
      [1, 'x'],
      [null, true],
    ]);
    range('A1').set('Values', '=FISCAL.ECHO(1)');
    await port.settled();
    expect(range('A1:B2').get('Values')).toEqual([
      [1, 'x'],
      [0, true],
    ]);
  });

  test.each([
    [1, '#N/A', '没有这个指标'],
    [5, '#DIV/0!', undefined],
    [6, '#NUM!', undefined],
    [7, '#VALUE!', '没有这个指标'],
    [8, '#NULL!', undefined],
    [2, '#VALUE!', '没有这个指标'],
  ])('error %i is %s', async (errorCode, shown, said) => {
    const { port, range } = open(() => ({ errorCode, message: '没有这个指标' }));
    range('B2').set('Values', '=FISCAL.ECHO(1)');
    await port.settled();
    expect(range('B2').get('Values')).toEqual([[shown]]);
    expect(port.cellError('Sheet1!B2')).toBe(said);
    range('B2').set('Values', 1);
    expect(port.cellError('Sheet1!B2')).toBeUndefined();
  });

  test('an error among rows of values stays in its cell and keeps its words', async () => {
    const { port, range } = open(() => [[1], [{ type: 'Error', basicValue: '#N/A', message: '未公布' }]]);
    range('A1').set('Values', '=FISCAL.ECHO(1)');
    await port.settled();
    expect(range('A1:A2').get('Values')).toEqual([[1], ['#N/A']]);
    expect(port.cellError('A2')).toBe('未公布');
  });

  test('a formatted number is a number that shows its format', async () => {
    const { port, range } = open(() => ({
      type: 'FormattedNumber',
      basicValue: 0.58916,
      numberFormat: '0.0%',
    }));
    range('A1:A2').set('Values', [['=FISCAL.ECHO(1)'], ['=FISCAL.ECHO(1)']]);
    range('A2').set('NumberFormat', '0.000');
    await port.settled();
    expect(range('A1:A2').get('Values')).toEqual([[0.58916], [0.58916]]);
    expect(range('A1:A2').get('Text')).toEqual([['58.9%'], ['0.589']]);
  });

  test('formatted numbers among rows show their formats where they spill, unless the cell has one of its own', async () => {
    const shown = (basicValue: number, numberFormat: string) => ({
      type: 'FormattedNumber',
      basicValue,
      numberFormat,
    });
    const { port, range } = open(() => [
      ['增速', 2021],
      [shown(0.097, '0.0%'), shown(3062000, '#,##0')],
    ]);
    range('B2').set('NumberFormat', '0.0');
    range('A1').set('Values', '=FISCAL.ECHO(1)');
    await port.settled();
    expect(range('A1:B2').get('Values')).toEqual([
      ['增速', 2021],
      [0.097, 3062000],
    ]);
    expect(range('A1:B2').get('Text')).toEqual([
      ['增速', '2021'],
      ['9.7%', '3062000.0'],
    ]);
    expect(range('A2').get('NumberFormat')).toEqual([['0.0%']]);
  });

  test('a number keeps its properties in its cell, where it spills, and on its way into another function', async () => {
    const carried = (basicValue: number) => ({
      type: 'Double',
      basicType: 'Double',
      basicValue,
      properties: { Unit: { type: 'String', basicValue: '亿元' } },
    });
    const { port, range, batches } = open(({ name, args }) =>
      name === 'MATRIX' ? 1 : [[carried(Number(args[0])), carried(Number(args[0]) + 1)]],
    );
    range('A1:A4').set('Values', [
      ['=FISCAL.ECHO(100)'],
      ['=FISCAL.MATRIX(A1:B1)'],
      ['=FISCAL.MATRIX(FISCAL.ECHO(200))'],
      ['=FISCAL.MATRIX(A1*3)'],
    ]);
    await port.settled();
    expect(range('A1:B1').get('Values')).toEqual([[100, 101]]);
    const given = batches.flat().filter(({ name }) => name === 'MATRIX');
    expect(given.map(({ args: [matrix] }) => matrix)).toEqual(
      expect.arrayContaining([[[carried(100), carried(101)]], [[carried(200), carried(201)]], [[300]]]),
    );
    range('A1').set('Values', 5);
    await port.settled();
    expect(batches.at(-1)?.map(({ args: [matrix] }) => matrix)).toContainEqual([[5, '']]);
  });

  test('calls made before the add-in is there are answered when it comes', async () => {
    const { port, range } = openWorkbook({ functions });
    range('A1').set('Values', '=FISCAL.WHOLE(1,50%)');
    await port.calculated();
    port.connectFunctions(addIn(fiscal).caller);
    await port.settled();
    expect(range('A1').get('Values')).toEqual([[2]]);
  });

  test('an unknown function is a name error, and a missing argument is refused by the engine', async () => {
    const { port, range } = open(fiscal);
    range('A1:A2').set('Values', [['=FISCAL.NONE(1)'], ['=FISCAL.WHOLE(1)']]);
    await port.settled();
    expect(range('A1:A2').get('ValueTypes')).toEqual([['Error'], ['Error']]);
  });

  test('2,000 cells are answered in a few batches, within seconds', async () => {
    const { port, range, batches } = open(fiscal);
    const started = performance.now();
    range('A1:A2000').set(
      'Values',
      Array.from({ length: 2000 }, (_, row) => [`=FISCAL.WHOLE(${row + 1},FISCAL.WHOLE(1,2))`]),
    );
    await port.settled();
    const seconds = (performance.now() - started) / 1000;
    expect(range('A2000').get('Values')).toEqual([[4000]]);
    expect(batches.length).toBeLessThan(10);
    expect(seconds).toBeLessThan(8);
  }, 30_000);
});
