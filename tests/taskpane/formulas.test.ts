import { FUNCTION_TEXTS } from '../../src/wording/functions/function-topics';
import { LANGUAGES } from '../../src/core/language';
import { FUNCTIONS } from '../../src/functions/functions';
import { FORMULAS } from '../../src/taskpane/formulas';
import { functionTexts } from '../../src/wording/pane-functions';

describe('the formulas to try', () => {
  test('show every custom function once', () => {
    expect(FORMULAS.map(({ name }) => name).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  test.each(FORMULAS.map(({ name, formula }) => [name, formula]))(
    '%s is tried in its own formula',
    (name, formula) => {
      expect(formula).toMatch(new RegExp(`^=FISCAL\\.${name}\\(`));
    },
  );

  test.each(FORMULAS.map(({ name, formula }) => [name, formula]))(
    '%s is tried as its help page shows it',
    (name, formula) => {
      expect(FUNCTION_TEXTS[name]?.examples.map((example) => example.formula)).toContain(formula);
    },
  );

  test.each(LANGUAGES)('each says what it computes in %s', (language) => {
    const { functionAbout } = functionTexts(language);
    for (const { name } of FORMULAS) expect(functionAbout[name]).toMatch(/\S/);
  });
});
