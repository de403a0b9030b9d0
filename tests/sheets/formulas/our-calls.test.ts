import fc from 'fast-check';
import type { Argument } from '../../../src/sheets/formulas/argument';
import { callFormula } from '../../../src/sheets/formulas/call-formula';
import { ourCalls } from '../../../src/sheets/formulas/our-calls';

test('a call within a longer formula is found, with what it is given', () => {
  expect(ourCalls('=ROUND(FISCAL.FIGURE("gdp",2021)*2,0)')).toEqual([
    {
      id: 'FIGURE',
      text: 'FISCAL.FIGURE("gdp",2021)',
      given: [
        { argument: { kind: 'text', text: 'gdp' } },
        { argument: { kind: 'number', literal: '2021', value: 2021 } },
      ],
    },
  ]);
});

test('a call inside another stands in its place, and not beside it', () => {
  const [outer, ...others] = ourCalls('=fiscal.selfsufficiency(B3,FISCAL.WHOLE(29.96,80.6%))');
  expect(others).toEqual([]);
  expect(outer?.id).toBe('SELFSUFFICIENCY');
  expect(outer?.given.map(({ argument }) => argument.kind)).toEqual(['cells', 'expression']);
  expect(outer?.given[1]?.call).toMatchObject({ id: 'WHOLE', text: 'FISCAL.WHOLE(29.96,80.6%)' });
});

test('several calls of one formula are found from left to right', () => {
  expect(ourCalls('=FISCAL.FIGURE("a")/FISCAL.FIGURE("b")').map(({ text }) => text)).toEqual([
    'FISCAL.FIGURE("a")',
    'FISCAL.FIGURE("b")',
  ]);
});

test('of a place that computes with a call, only Excel can say what it is', () => {
  expect(ourCalls('=FISCAL.SHAREOF(FISCAL.FIGURE("a")*2,B1)')[0]?.given[0]).toEqual({
    argument: { kind: 'expression', formula: 'FISCAL.FIGURE("a")*2' },
  });
});

test.each([
  ['a text', '="FISCAL.FIGURE(1)"'],
  ['a sheet’s name', "='FISCAL.FIGURE(1)'!A1"],
  ['a table’s column', '=T[FISCAL.FIGURE(1)]'],
  ['another add-in’s function', '=MYFISCAL.FIGURE(1)'],
  ['a name', '=FISCAL.FIGURE'],
  ['a call that nothing closes', '=FISCAL.FIGURE("gdp"'],
])('%s is no call', (_, formula) => {
  expect(ourCalls(formula)).toEqual([]);
});

test('quotes, commas and brackets within a text divide nothing', () => {
  expect(ourCalls('=FISCAL.FIGURE("a"",)""(b",,{1,2})')[0]?.given.map(({ argument }) => argument)).toEqual([
    { kind: 'text', text: 'a",)"(b' },
    { kind: 'omitted' },
    { kind: 'expression', formula: '{1,2}' },
  ]);
});

test('what the pane writes as a call is read back as that call', () => {
  fc.assert(
    fc.property(fc.array(anArgument(), { maxLength: 6 }), (given) => {
      const [call] = ourCalls(callFormula('SERIESOF', given));
      const read = call?.given.map(({ argument }) => argument) ?? [];
      const last = given.findLastIndex(({ kind }) => kind !== 'omitted');
      expect(read).toEqual(given.slice(0, last + 1));
    }),
  );
});

function anArgument(): fc.Arbitrary<Argument> {
  return fc.oneof(
    fc.constant<Argument>({ kind: 'omitted' }),
    fc.string().map((text): Argument => ({ kind: 'text', text })),
    fc.integer().map((value): Argument => ({ kind: 'number', literal: String(value), value })),
    fc.boolean().map((value): Argument => ({ kind: 'truth', value })),
    fc.constantFrom('B3', '$B$3:$B$9').map((address): Argument => ({ kind: 'cells', address })),
    fc
      .constantFrom('Sheet1', "it's, (odd)", '预算 2022')
      .map((worksheet): Argument => ({ kind: 'cells', worksheet, address: 'C4' })),
  );
}
