import { LANGUAGES } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import { FUNCTION_ENTRIES } from '../../../src/wording/functions/function-topics';
import { functionSamples } from '../../../src/sheets/tables/function-samples/table';
import { shownResult } from '../../../src/sheets/formulas/shown-result';
import { cellsOf, columnOf, zhuhai, columnsOf, formatOf } from '../plan/plan-cells';

describe.each(LANGUAGES)('the table of function samples in %s', (language) => {
  const plan = functionSamples(zhuhai(), bundled(), language);

  test('has every function, with nothing about it left out', () => {
    const names = new Set(columnOf(plan, 'function'));
    expect(names).toEqual(new Set(FUNCTION_ENTRIES.map(([id]) => `FISCAL.${id}`)));
    for (const column of ['topic', 'description', 'formula', 'units', 'example']) {
      expect(columnOf(plan, column)).not.toContain('');
    }
  });

  test('has each example as a text, and live beside it', () => {
    for (const row of plan.rows) {
      const [example] = cellsOf(plan, row.key, 'example') as readonly [string];
      const live = row.cells['result']?.formula?.join('');
      expect(live?.replace(/^=INDEX\((.*),1,1\)$/, '=$1')).toBe(example);
      expect(columnsOf(row, 'live')).toEqual(['result']);
    }
  });
});

test('a sample shows the result as a number in the format that it deserves', () => {
  const plan = functionSamples(zhuhai(), bundled(), 'zh-CN');
  expect(formatOf(plan, 'SELFSUFFICIENCY', 'result')).toBe('0.0%');
  expect(cellsOf(plan, 'SELFSUFFICIENCY', 'result')).toEqual([0.589]);
});

test.each([
  ['58.9%', { value: 0.589, format: '0.0%' }],
  ['37.17', { value: 37.17, format: '0.00' }],
  ['4', { value: 4, format: '0' }],
  ['-13.1', { value: -13.1, format: '0.0' }],
  ['≥70%', { value: 0.7, format: '"≥"0%;"≥"-0%' }],
  ['>306.2', { value: 306.2, format: '">"0.0;">"-0.0' }],
  ['+0.7', { value: 0.7, format: '+0.0;-0.0;0.0' }],
  ['…地区生产总值306.2亿元…', { value: '…地区生产总值306.2亿元…', format: 'General' }],
])('what is shown as %s is %j', (shown, result) => {
  expect(shownResult(shown)).toEqual(result);
});

describe('a sample compares like with like:', () => {
  /** The figures of the report that a number of a formula may be, a percentage as a growth or a share. */
  const figuresFor = (argument: string) =>
    zhuhai().observations.filter(
      ({ value, unit, measure }) =>
        value === argument.replace('%', '') &&
        (argument.endsWith('%') ? unit === '%' && measure === 'growth' : measure === 'level'),
    );
  const samplesOf = (...ids: readonly string[]) =>
    FUNCTION_ENTRIES.filter(([id]) => ids.includes(id)).flatMap(([, { examples }]) =>
      examples.map(({ formula }) => (/\((.*)\)/.exec(formula)?.[1] ?? '').split(',').slice(0, 2)),
    );

  test('a result is not set against the target of another indicator', () => {
    const samples = samplesOf(
      'GROWTHLEAD',
      'TARGETSHIFT',
      'TARGETGAP',
      'ATTAINMENT',
      'BUDGETOUTTURN',
      'REQUIREDGROWTH',
      'IMPLIEDTARGET',
      'AVERAGEGROWTH',
    );
    const known = samples
      .map((sample) => sample.map(figuresFor))
      .filter((found) => found.every((of) => of.length > 0));
    expect(known.length).toBeGreaterThan(3);
    for (const [actual = [], target = []] of known) {
      const indicators = actual.map(({ indicator }) => indicator);
      expect(target.some(({ indicator }) => indicators.includes(indicator))).toBe(true);
    }
  });

  test('nor, where both are of one year, against that of another year', () => {
    for (const [actual = '', target = ''] of samplesOf('GROWTHLEAD', 'ATTAINMENT', 'BUDGETOUTTURN')) {
      const [results, targets] = [figuresFor(actual), figuresFor(target)];
      const isLater = results.some((result) =>
        targets.some(({ indicator, period }) => indicator === result.indicator && period > result.period),
      );
      expect([actual, target, isLater]).toEqual([actual, target, false]);
    }
  });

  test('the plan behind the attainment is what the report’s own 123.4% of it comes to', () => {
    expect(samplesOf('ATTAINMENT')).toEqual([['204', '165.3']]);
    const completion = zhuhai().observations.find(
      ({ measure, value }) => measure === 'completion' && value === '123.4',
    );
    expect(completion?.period).toBe('2021');
  });

  test('a target level is implied by a nominal growth', () => {
    const growths = samplesOf('IMPLIEDTARGET', 'PRIORYEAR', 'INCREMENT').flatMap(([level = '']) =>
      figuresFor(level),
    );
    expect([...new Set(growths.map(({ indicator }) => indicator))]).toEqual(['general-budget-revenue']);
  });
});
