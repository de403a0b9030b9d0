import { argumentsOf, calledInExcel, FORMULA_CASES } from './called-in-excel';

const call = calledInExcel();
const single = (id: string, ...cells: readonly unknown[]) =>
  call(id, ...cells.map((cell) => (typeof cell === 'string' ? cell : [[cell]])))[0]?.[0];
const asked = expect.stringMatching(/^#VALUE! .*(percent|fraction)/);

describe('one rule for rates', () => {
  test.each([
    ['IMPLIEDTARGET', 306.2, 2.3],
    ['GROWTHLEAD', 2.3, 3],
    ['GROWTHLEAD', 0.221, 9, 'percent'],
    ['GROWTHLEAD', 9, 0.221, 'percent'],
    ['GROWTHLEAD', 22.1, 0.09],
    ['TARGETSHIFT', 0.221, 9, 'percent'],
    ['BUOYANCY', 0.221, 9.7, 'percent'],
    ['PRIORYEAR', 21.9, 0.221, 'percent'],
    ['INCREMENT', 21.9, 1, 'percent'],
    ['CONTRIBUTION', 3, 12, 0.08, 'percent'],
    ['WHOLE', 29.96, 80.6],
    ['WHOLE', 29.96, 0.8, 'percent'],
  ])('%s(%d, %d) may be meant two ways and is asked about', (id, ...cells) => {
    expect(single(id, ...cells)).toEqual(asked);
  });

  test.each([
    ['WHOLE', [29.96, 0.806, 'percent'], 37.17],
    ['WHOLE', [29.96, 80.6, 'percent'], 37.17],
    ['WHOLE', [29.96, 0.806], 37.17],
    ['PRIORYEAR', [21.9, 22.1, 'percent'], 17.94],
    ['PRIORYEAR', [21.9, 0.221], 17.94],
    ['PRIORYEAR', [21.9, 2.3, 'fraction'], 6.64],
    ['IMPLIEDTARGET', [306.2, 0, 'percent'], 306.2],
    ['GROWTHLEAD', [0.2 / 100, 0.09], -8.8],
    ['GROWTHLEAD', [22.1, 9, 'percent'], 13.1],
    ['GROWTHLEAD', [0.221, 9, 'fraction,percent'], 13.1],
    ['GROWTHLEAD', [22.1, 0.09, '百分数、小数'], 13.1],
    ['BUOYANCY', [22.1, 0.097, 'percent, fraction'], 2.28],
  ] as const)('%s of %j is %d', (id, cells, answer) => {
    expect(single(id, ...cells)).toBeCloseTo(answer, 2);
  });

  test.each([
    ['GROWTHLEAD', [8.4, 8, 'percent,permyriad']],
    ['GROWTHLEAD', [8.4, 8, 'percent,percent,percent']],
    ['PRIORYEAR', [21.9, 22.1, 'percent,fraction']],
  ] as const)('%s of %j says a word too many, or one that nobody knows', (id, cells) => {
    expect(single(id, ...cells)).toMatch(/^#VALUE! “.*” is no rate unit\./);
  });
});

describe('a column is judged as a whole', () => {
  const targets = (growths: readonly unknown[], unit: string | null = null) =>
    call(
      'IMPLIEDTARGET',
      [[100]],
      growths.map((growth) => [growth]),
      unit,
    ).flat();

  test('one rate above 1 has all bare ones asked about, not those with a sign, and not 0', () => {
    expect(targets([9.7, 2.3, 6])).toEqual([asked, asked, asked]);
    expect(targets([9.7, 0.8, '0.5%', 0, '']).map(String)).toEqual([
      expect.stringContaining('9.7'),
      expect.stringContaining('9.7'),
      '100.5',
      '100',
      '',
    ]);
  });

  test('without one they are fractions', () => {
    expect(targets([0.097, 0.8, -0.05])).toEqual([109.7, 180, 95]);
  });

  test('where percent is said the larger ones tell that the small ones are per cent', () => {
    expect(targets([9.7, 0.8, -0.5], 'percent')).toEqual([109.7, 100.8, 99.5]);
    expect(targets([0.3, 0.8, -0.5], 'percent')).toEqual([asked, asked, asked]);
    expect(targets([9.7, 0.221], 'percent')).toEqual([109.7, asked]);
  });

  test('where fraction is said they are believed', () => {
    expect(targets([9.7, 0.8], 'fraction')).toEqual([1070, 180]);
  });
});

describe('a percentage that a unit alone tells', () => {
  const told = (basicValue: number, numberFormat?: string) => ({
    type: 'Double',
    basicValue,
    ...(numberFormat && { numberFormat }),
    properties: { Unit: { type: 'String', basicValue: '%' } },
  });

  test('is a fraction up to 1, and asked about above it like a bare one', () => {
    expect(single('PRIORYEAR', 21.9, told(0.221))).toBeCloseTo(17.94, 2);
    expect(single('PRIORYEAR', 21.9, told(22.1))).toEqual(asked);
    expect(single('PRIORYEAR', 21.9, told(22.1), 'percent')).toBeCloseTo(17.94, 2);
    expect(single('PRIORYEAR', 21.9, told(2.21), 'fraction')).toBeCloseTo(6.822, 2);
    expect(single('WHOLE', 29.96, told(80.6))).toEqual(asked);
  });

  test('is believed where the cell shows it', () => {
    expect(single('PRIORYEAR', 21.9, told(2.21, '0.0%'))).toBeCloseTo(6.822, 2);
  });

  test('has all of its kind asked about beside one above 1, and no others', () => {
    const growths = [[told(22.1)], [told(0.8)], [told(0.8, '0%')], [0.8]];
    expect(call('IMPLIEDTARGET', [[100]], growths).flat()).toEqual([asked, asked, 180, 180]);
    expect(call('AVERAGEGROWTH', [[[told(0.1)]], [[told(22.1)]]])).toEqual([[asked]]);
  });
});

test.each(FORMULA_CASES.filter(([, { roles }]) => roles.includes('rate')))(
  '%s asks about a bare rate above 1, and takes it as said',
  (id, formula) => {
    const cells = formula.good.map((number, place) =>
      formula.roles[place] === 'rate' ? Math.round(number * 1000) / 10 : number,
    );
    const said = argumentsOf(formula, formula.repeats ? [...cells, 'percent'] : cells);
    const told = cells.map((cell, place) =>
      formula.roles[place] === 'rate'
        ? { type: 'Double', basicValue: cell, properties: { Unit: { type: 'String', basicValue: '%' } } }
        : cell,
    );
    expect(call(id, ...argumentsOf(formula, cells))).toEqual([[asked]]);
    expect(call(id, ...argumentsOf(formula, told))).toEqual([[asked]]);
    expect(call(id, ...said, ...(formula.repeats ? [] : ['percent']))).toEqual([
      [expect.closeTo(formula.gives, 10)],
    ]);
  },
);
