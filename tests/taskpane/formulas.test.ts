import { LANGUAGES } from '../../src/core/language';
import { FUNCTIONS } from '../../src/functions/functions';
import { formulasToTry } from '../../src/taskpane/formulas';

describe.each(LANGUAGES)('the formulas to try in %s', (language) => {
  const formulas = formulasToTry(language);

  test('show every custom function once', () => {
    expect(formulas.map(({ name }) => name).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  test.each(formulas.map(({ name, formula }) => [name, formula]))(
    '%s is tried in its own formula',
    (name, formula) => {
      expect(formula).toMatch(new RegExp(`^=FISCAL\\.${name}\\(`));
    },
  );

  test('each says what it computes', () => {
    for (const { about } of formulas) expect(about).toMatch(/\S/);
  });
});
