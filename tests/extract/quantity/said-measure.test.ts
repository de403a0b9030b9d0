import { isMissing } from '../../../src/core/missing';
import { readQuantity } from '../../../src/extract/quantity/read-quantity';
import { saidMeasure } from '../../../src/extract/quantity/said-measure';

const measureOf = (text: string) => {
  const quantity = readQuantity(text);
  if (isMissing(quantity)) throw new Error(`${text} does not read.`);
  return saidMeasure(text, quantity);
};

test.each([
  ['增长9.7%', 'growth'],
  ['预计同比下降3.2%', 'growth'],
  ['增速为9.7%', 'growth'],
  ['增长2倍', 'growth'],
  ['年均增长9%', 'cagr'],
  ['与上年持平', 'growth'],
  ['up 9.7%', 'growth'],
  ['占12%', 'share'],
  ['占比提高到12%', 'share'],
  ['提高2个百分点', 'change'],
  ['降幅收窄1.2个百分点', 'change'],
  ['增加3亿元', 'change'],
])('%s is a %s', (text, measure) => {
  expect(measureOf(text)).toBe(measure);
});

test.each(['9.7%', '306.2亿元', '降至5%', '超30%', '七成以上', '完成9.7%', '占3亿元'])(
  '%s does not say how it is measured',
  (text) => {
    expect(measureOf(text)).toBeUndefined();
  },
);
