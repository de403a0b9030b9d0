import { argumentsOf, calledInExcel, FORMULA_CASES } from './called-in-excel';

const call = calledInExcel();

/** A number as people type it, or as it is pasted from elsewhere, into a cell that is text. */
const WRITINGS: readonly ((number: number) => string)[] = [
  (number) => fullWidth(String(number)),
  (number) => ` ${number} `,
  (number) => `\u3000${number}\u3000`,
  (number) => number.toExponential(),
  (number) => String(number).replace(/^0\./, '.'),
  (number) => `+${number}`,
];

test.each(FORMULA_CASES)('%s reads numbers in text as Excel does', (id, formula) => {
  const expected = call(id, ...argumentsOf(formula, formula.good));
  expect(expected).toEqual([[expect.any(Number)]]);
  for (const written of WRITINGS) {
    expect(call(id, ...argumentsOf(formula, formula.good.map(written)))).toEqual(expected);
  }
});

test.each(FORMULA_CASES.filter(([, { roles }]) => roles.includes('rate')))(
  '%s reads percentages in text as Excel does',
  (id, formula) => {
    const expected = call(id, ...argumentsOf(formula, formula.good));
    for (const written of [(digits: string) => `${digits} %`, (digits: string) => fullWidth(`${digits}%`)]) {
      const cells = formula.good.map((number, place) =>
        formula.roles[place] === 'rate' ? written((number * 100).toFixed(1)) : number,
      );
      expect(call(id, ...argumentsOf(formula, cells))).toEqual(expected);
    }
  },
);

test('thousands are read with their commas', () => {
  expect(call('TARGETGAP', [['34,086']], [['３４，０８７']])).toEqual([[1]]);
});

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
}
