import { readArgument } from '../../../src/sheets/formulas/argument';
import { callArguments } from '../../../src/sheets/formulas/call-arguments';
import { callFormula } from '../../../src/sheets/formulas/call-formula';

const MEASURES = [
  { name: '增速', stringValue: 'growth' },
  { name: 'M2', stringValue: 'm2' },
];

describe('what is typed for an argument', () => {
  test.each([
    ['', { kind: 'omitted' }],
    ['21.9', { kind: 'number', literal: '21.9', value: 21.9 }],
    ['22.1%', { kind: 'number', literal: '22.1%', value: 0.221 }],
    ['-1,234.5', { kind: 'number', literal: '-1234.5', value: -1234.5 }],
    ['８０．６％', { kind: 'number', literal: '80.6%', value: 0.806 }],
    ['.5', { kind: 'number', literal: '.5', value: 0.5 }],
    ['true', { kind: 'truth', value: true }],
    ['b3', { kind: 'cells', address: 'B3' }],
    ['$B$3:$B$9', { kind: 'cells', address: '$B$3:$B$9' }],
    ['A:A', { kind: 'cells', address: 'A:A' }],
    ['主要指标完成情况!D5', { kind: 'cells', worksheet: '主要指标完成情况', address: 'D5' }],
    ["'It''s 2021'!D5:D9", { kind: 'cells', worksheet: "It's 2021", address: 'D5:D9' }],
    ['=Sheet1!B3', { kind: 'cells', worksheet: 'Sheet1', address: 'B3' }],
    ['=FISCAL.WHOLE(29.96,80.6%)', { kind: 'expression', formula: 'FISCAL.WHOLE(29.96,80.6%)' }],
    ['地区生产总值', { kind: 'text', text: '地区生产总值' }],
    ['306.2亿元', { kind: 'text', text: '306.2亿元' }],
    ['"gdp"', { kind: 'text', text: 'gdp' }],
    ['2021-2025', { kind: 'text', text: '2021-2025' }],
    ['ABCD1', { kind: 'text', text: 'ABCD1' }],
  ])('“%s” is read as Excel would', (typed, argument) => {
    expect(readArgument(typed)).toEqual(argument);
  });

  test.each([
    ['增速', 'growth'],
    ['growth', 'growth'],
    ['M2', 'm2'],
  ])('“%s” is the choice before anything else', (typed, stringValue) => {
    expect(readArgument(typed, MEASURES)).toEqual({ kind: 'text', text: stringValue });
  });
});

describe('the formula of a call', () => {
  test('writes texts in quotes, numbers and percentages as typed, and nothing after the last argument', () => {
    const given = ['gdp', '', 'say "so"', '80.6%', '', ''].map((typed) => readArgument(typed));
    expect(callFormula('FIGURE', given)).toBe('=FISCAL.FIGURE("gdp",,"say ""so""",80.6%)');
  });

  test('names the sheet of other cells, not of those beside it', () => {
    const given = ['Sheet1!B3', "'Half year'!C4", 'D5'].map((typed) => readArgument(typed));
    expect(callFormula('CAGR', given, 'Sheet1')).toBe("=FISCAL.CAGR(B3,'Half year'!C4,D5)");
    expect(callFormula('CAGR', given)).toBe("=FISCAL.CAGR(Sheet1!B3,'Half year'!C4,D5)");
  });
});

describe('what a function is called with', () => {
  const RANGE = { isRange: true };
  const VALUE = { isRange: false };

  test('is a range of one cell for a number, and the number alone where one value is asked for', () => {
    const given = [readArgument('21.9'), readArgument('2021')];
    expect(callArguments(given, [RANGE, VALUE, VALUE], () => [])).toEqual([[[21.9]], 2021, null]);
  });

  test('is what the cells hold, errors too; an empty cell is no value', () => {
    const error = { type: 'Error', basicValue: '#N/A' } as const;
    const given = [readArgument('B1:B3'), readArgument('C1')];
    const contents = [[[1], [''], [error]], [['']]];
    expect(
      callArguments(given, [RANGE, VALUE], ({ address }) => contents[address === 'C1' ? 1 : 0] ?? []),
    ).toEqual([[[1], [''], [error]], null]);
  });

  test('is unknown for a formula of its own, and for several cells in the place of one value', () => {
    expect(callArguments([readArgument('=1+1')], [RANGE], () => [])).toBeUndefined();
    expect(callArguments([readArgument('B1:B2')], [VALUE], () => [[1], [2]])).toBeUndefined();
  });
});
