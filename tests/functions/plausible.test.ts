import { PLAUSIBLE_RANGES } from '../../src/core/formulas/plausible';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { argumentsOf, calledInExcel, FORMULA_CASES } from './called-in-excel';

const call = calledInExcel();

test.each([
  ['SELFSUFFICIENCY', [219000, 37.17], /5,890 times.*RMB 10,000.*RMB 100 mn.*TOUNIT/],
  ['DEBTTOGDP', [457000, 300], /1,520 times.*RMB 10,000.*RMB 100 mn/],
  ['YOY', [17.94, 219000], /12,200 times.*RMB 10,000.*RMB 100 mn/],
  ['TARGETGAP', [306.2, 3_350_000], /0\.0000914 times.*RMB 100 mn.*RMB 10,000/],
  ['OWNREVENUEGAP', [21.9, 371700], /RMB 100 mn.*RMB 10,000/],
  ['SHAREOF', [0.806, 100], /looks like a percentage set against 100%/],
  ['DEBTTOGDP', [300, 45], /swapped/],
] as const)('%s of %j is refused with the likely slip', (id, cells, sentence) => {
  const [[answer] = []] = call(id, ...cells.map((cell) => [[cell]]));
  expect(answer).toMatch(/^#VALUE! .*If both are right/);
  expect(answer).toMatch(sentence);
});

test('in a column the slip stays in its cell', () => {
  expect(call('DEBTTOGDP', [[45], [457000], [0]], [[300]])).toEqual([
    [0.15],
    [expect.stringMatching(/^#VALUE! /)],
    [0],
  ]);
});

test('a level that is 0 where every place has one is rather an empty cell, unless its cell says its unit', () => {
  const inUnit = (basicValue: number) => ({
    type: 'Double',
    basicValue,
    properties: { Unit: { type: 'String', basicValue: '亿元' } },
  });
  for (const id of ['SELFSUFFICIENCY', 'OWNREVENUEGAP', 'TAXSHARE', 'LIVELIHOODSHARE']) {
    expect(call(id, [[0]], [[37.17]])).toEqual([[expect.stringMatching(/^#VALUE! .*empty.*0/)]]);
    expect(call(id, [[inUnit(0)]], [[inUnit(37.17)]])).toEqual([[expect.any(Number)]]);
  }
  expect(call('YOY', [[17.94]], [[0]])).toEqual([[expect.stringMatching(/^#VALUE! .*empty/)]]);
  expect(call('YOY', [[inUnit(17.94)]], [[inUnit(0)]])).toEqual([[-1]]);
});

test('what the sentence advises is accepted: one unit, or cells that say theirs', () => {
  expect(call('TOUNIT', [[219000]], [['万元']], '亿元')).toEqual([[21.9]]);
  const inUnit = (basicValue: number) => ({
    type: 'Double',
    basicValue,
    properties: { Unit: { type: 'String', basicValue: '亿元' } },
  });
  expect(call('DEBTTOGDP', [[inUnit(4500)]], [[inUnit(300)]])).toEqual([[15]]);
  expect(call('DEBTTOGDP', [[inUnit(4500)]], [[300]])).toEqual([
    [expect.stringMatching(/^#VALUE! .*15 times/)],
  ]);
});

/** Formulas whose arguments are not two amounts in one unit: their rates are asked about where they come in. */
const NOT_JUDGED = new Set([
  'WHOLE',
  'BUOYANCY',
  'PRIORYEAR',
  'INCREMENT',
  'IMPLIEDTARGET',
  'AVERAGEGROWTH',
  'REALGROWTH',
  'GROWTHLEAD',
  'TARGETSHIFT',
]);

test.each(FORMULA_CASES)(
  '%s is judged by the names of its arguments, or takes no two amounts',
  (id, formula) => {
    const entry = FUNCTION_ENTRIES.find(([known]) => known === id)?.[1];
    const names = entry?.arguments.map((argument) => argument.id) ?? [];
    const ranges = PLAUSIBLE_RANGES[id] ?? [];
    expect(ranges.length > 0).toBe(!NOT_JUDGED.has(id));
    for (const { one, other, years, low } of ranges) {
      expect(names).toEqual(expect.arrayContaining([one, other, ...(years === undefined ? [] : [years])]));
      for (const factor of low > 0 ? [1e4, 1e-4] : [1e4]) {
        const cells = formula.good.map((number, place) => (names[place] === one ? number * factor : number));
        expect(call(id, ...argumentsOf(formula, cells))).toEqual([
          [expect.stringMatching(/^#VALUE! .*(times|whole that contains|cannot be negative)/)],
        ]);
      }
    }
  },
);

test('no range is left of a function that there is no more', () => {
  const known = new Set(FORMULA_CASES.map(([id]) => id));
  expect(Object.keys(PLAUSIBLE_RANGES).filter((id) => !known.has(id))).toEqual([]);
});
