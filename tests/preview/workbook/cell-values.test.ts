import { refusalOf } from './host-accessor';
import { openWorkbook } from './open-workbook';

describe('values written into cells', () => {
  test('numbers, texts and truth values come back as they were written', () => {
    const { range } = openWorkbook();
    range('A1:C1').set('Values', [[21.9, '一般公共预算收入', true]]);
    expect(range('A1:C1').get('Values')).toEqual([[21.9, '一般公共预算收入', true]]);
    expect(range('A1:D1').get('ValueTypes')).toEqual([['Double', 'String', 'Boolean', 'Empty']]);
    expect(range('D1').get('Values')).toEqual([['']]);
  });

  test('null leaves a cell as it is, an empty text clears it', () => {
    const { range } = openWorkbook();
    range('A1:B1').set('Values', [[1, 2]]);
    range('A1:B1').set('Values', [[null, '']]);
    expect(range('A1:B1').get('Values')).toEqual([[1, '']]);
    expect(range('B1').get('ValueTypes')).toEqual([['Empty']]);
  });

  test('an array of another size than the range is refused', () => {
    const { range } = openWorkbook();
    expect(refusalOf(() => range('A1:B1').set('Values', [[1]]))).toBe('InvalidArgument');
    expect(refusalOf(() => range('A1:A2').set('Values', [[1, 2]]))).toBe('InvalidArgument');
  });

  test('one value stands for every cell of the range', () => {
    const { range } = openWorkbook();
    range('A1:B2').set('Values', 7);
    expect(range('A1:B2').get('Values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([
    ['80.6%', 0.806, '0.00%', '80.60%'],
    ['80%', 0.8, '0%', '80%'],
    ['+1', 1, 'General', '1'],
    ['-1', -1, 'General', '-1'],
    ['(5)', -5, 'General', '-5'],
    ['1,234.5', 1234.5, '#,##0.00', '1,234.50'],
    ['2022-02-10', 44602, 'yyyy/m/d', '2022/2/10'],
    ['1/2', 44563, 'm"月"d"日"', '1月2日'],
    ['10:30', 0.4375, 'h:mm', '10:30'],
    ['1 1/2', 1.5, '# ?/?', '1 1/2'],
    ['1e5', 100000, '0.00E+00', '1.00E+05'],
  ])('the text %s is read as Excel reads it', (typed, value, format, text) => {
    const { range } = openWorkbook();
    range('A1').set('Values', typed);
    expect(range('A1').get('Values')).toEqual([[value]]);
    expect(range('A1').get('NumberFormat')).toEqual([[format]]);
    expect(range('A1').get('Text')).toEqual([[text]]);
  });

  test.each([
    '0-17',
    '30-50亿',
    '10亩',
    '—',
    '超26亿元',
    '21,9',
    '5%%',
    '2022-13-01',
    '2月10日',
    '2022年2月10日',
  ])('the text %s stays text', (typed) => {
    const { range } = openWorkbook();
    range('A1').set('Values', typed);
    expect(range('A1').get('Values')).toEqual([[typed]]);
    expect(range('A1').get('ValueTypes')).toEqual([['String']]);
  });

  test.each(['=1+1', '+1', '-1', '1/2', '80.6%', '2022-02-10', '@name', 'TRUE', '#N/A'])(
    '%s in a cell of text format is that text',
    async (typed) => {
      const { port, range } = openWorkbook();
      range('A1').set('NumberFormat', '@').set('Values', typed);
      await port.calculated();
      expect(range('A1').get('Values')).toEqual([[typed]]);
      expect(range('A1').get('ValueTypes')).toEqual([['String']]);
      expect(range('A1').get('Text')).toEqual([[typed]]);
      expect(range('A1').get('Formulas')).toEqual([[typed]]);
    },
  );

  test('a leading apostrophe makes text and does not show', () => {
    const { range } = openWorkbook();
    range('A1:B1').set('Values', [["'=1+1", "'0123"]]);
    expect(range('A1:B1').get('Values')).toEqual([['=1+1', '0123']]);
    expect(range('A1:B1').get('ValueTypes')).toEqual([['String', 'String']]);
  });

  test('a number stays one when its cell becomes text', () => {
    const { range } = openWorkbook();
    range('A1').set('Values', 0.806).set('NumberFormat', '@');
    expect(range('A1').get('Values')).toEqual([[0.806]]);
    range('A1').set('Values', 0.806);
    expect(range('A1').get('ValueTypes')).toEqual([['String']]);
  });

  test('a format that a cell has is kept when a percentage is written into it', () => {
    const { range } = openWorkbook();
    range('A1').set('NumberFormat', '0.0%').set('Values', '80.64%');
    expect(range('A1').get('NumberFormat')).toEqual([['0.0%']]);
    expect(range('A1').get('Text')).toEqual([['80.6%']]);
  });

  test('number formats differ from cell to cell and decide the text', () => {
    const { range } = openWorkbook();
    range('A1:C1').set('Values', [[0.097, 1.9, -0.7]]);
    range('A1:C1').set('NumberFormat', [['0.0%', '+0.0;-0.0', '+0.0;-0.0']]);
    expect(range('A1:C1').get('Text')).toEqual([['9.7%', '+1.9', '-0.7']]);
    range('A1:C1').set('NumberFormat', [[null, 'General', null]]);
    expect(range('A1:C1').get('NumberFormat')).toEqual([['0.0%', 'General', '+0.0;-0.0']]);
  });

  test('a whole column takes a format, and its empty cells have it', () => {
    const { range } = openWorkbook();
    range('A1').set('Values', 1);
    range('A:A').set('NumberFormat', '@');
    range('A1:A3').set('Values', [['1/2'], ['=1+1'], ['x']]);
    expect(range('A1:A3').get('Values')).toEqual([['1/2'], ['=1+1'], ['x']]);
    expect(range('A:A').get('Values')).toBeNull();
    expect(range('A:A').get('Address')).toBe('Sheet1!A:A');
  });
});

describe('formulas', () => {
  test('a formula is computed, and what depends on it follows', async () => {
    const { port, range } = openWorkbook();
    range('A1:C1').set('Values', [[1, '=A1*2', '=B1+1']]);
    await port.calculated();
    expect(range('A1:C1').get('Values')).toEqual([[1, 2, 3]]);
    expect(range('A1:C1').get('Formulas')).toEqual([[1, '=A1*2', '=B1+1']]);
    range('A1').set('Values', 10);
    await port.calculated();
    expect(range('A1:C1').get('Values')).toEqual([[10, 20, 21]]);
  });

  test('a formula spills, and is blocked by what stands in its way', async () => {
    const { port, range } = openWorkbook();
    range('A1').set('Formulas', '=SEQUENCE(3)');
    await port.calculated();
    expect(range('A1:A3').get('Values')).toEqual([[1], [2], [3]]);
    expect(range('A2').call('GetSpillParentOrNullObject').get('Address')).toBe('Sheet1!A1');
    expect(range('A1').call('GetSpillingToRangeOrNullObject').get('Address')).toBe('Sheet1!A1:A3');
    expect(range('A1:A3').get('HasSpill')).toBe(true);
    expect(range('A2:B2').get('HasSpill')).toBeNull();
    expect(range('B1:B3').get('HasSpill')).toBe(false);
    range('A2').set('Values', 'in the way');
    await port.calculated();
    expect(range('A1:A3').get('Values')).toEqual([['#SPILL!'], ['in the way'], ['']]);
    expect(range('A1').get('ValueTypes')).toEqual([['Error']]);
  });

  test('writing a value over a formula removes the formula', async () => {
    const { port, range } = openWorkbook();
    range('A1').set('Values', '=1+1');
    await port.calculated();
    range('A1').set('Values', 5);
    await port.calculated();
    expect(range('A1').get('Formulas')).toEqual([[5]]);
  });

  test('a formula that cannot be read is refused', () => {
    const { range } = openWorkbook();
    expect(refusalOf(() => range('A1').set('Values', '=1+'))).toBe('InvalidArgument');
    expect(refusalOf(() => range('A1').set('Values', '=SUM((1)'))).toBe('InvalidArgument');
  });

  test('an unknown name is an error in the cell', async () => {
    const { port, range } = openWorkbook();
    range('A1').set('Values', '=NOSUCHFUNCTION(1)');
    await port.calculated();
    expect(range('A1').get('Values')).toEqual([['#NAME?']]);
  });
});
