import { LANGUAGES } from '../../../src/core/language';
import { isMissing } from '../../../src/core/missing';
import { typedFigure } from '../../../src/taskpane/health/typed-figure';
import { missingSentence } from '../../../src/wording/missing';

describe('a figure that is typed for an input', () => {
  test.each([
    ['debt-balance', '45.7', '45.7', '亿元'],
    ['debt-balance', '４５．７', '45.7', '亿元'],
    ['debt-balance', '457,000万元', '457000', '万元'],
    ['population', '22.8', '22.8', '万人'],
    ['tax-growth', '12', '12', '%'],
    ['tax-growth', '-3.2%', '-3.2', '%'],
    ['tax-growth', '下降3.2%', '-3.2', '%'],
  ] as const)('%s: %s', (id, text, value, unit) => {
    expect(typedFigure(id, text)).toEqual({ value, unit });
  });

  test.each([
    ['debt-balance', '很多', 'not-a-quantity'],
    ['debt-balance', '45.7%', 'unit-mismatch'],
    ['debt-balance', '3亿美元', 'unit-mismatch'],
    ['debt-balance', '-3', 'out-of-range'],
    ['debt-balance', '超45亿元', 'not-a-number'],
    ['tax-growth', '1200', 'out-of-range'],
    ['tax-growth', '12亿元', 'unit-mismatch'],
  ] as const)('%s: %s is refused', (id, text, reason) => {
    expect(typedFigure(id, text)).toMatchObject({ reason });
  });

  test.each(LANGUAGES)(
    'what is hardly a rate is advised on as a field or a cell can follow it (%s)',
    (language) => {
      const refused = typedFigure('tax-growth', '1200');
      const sentence = isMissing(refused) ? missingSentence(refused, language) : '';
      expect(sentence).toMatch(/1,?200%/);
      expect(sentence).toContain('12%');
      expect(sentence).not.toMatch(/percent as|指定|fraction/);
    },
  );
});
