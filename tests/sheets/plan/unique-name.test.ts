import { uniqueSheetName, uniqueTableName } from '../../../src/sheets/plan/unique-name';

describe('names in a workbook', () => {
  test('a free name is taken as it is', () => {
    expect(uniqueTableName('HeadlineResults', ['ResultsAndTargets'])).toBe('HeadlineResults');
  });

  test('a taken name gets the first free number, whatever its capitals', () => {
    expect(uniqueTableName('HeadlineResults', ['headlineresults', 'HEADLINERESULTS2'])).toBe(
      'HeadlineResults3',
    );
    expect(uniqueSheetName('主要指标完成情况', ['主要指标完成情况'])).toBe('主要指标完成情况 (2)');
  });

  test('a sheet name loses what Excel forbids and is cut to 31 characters, its number included', () => {
    expect(uniqueSheetName("'2021/2022: [targets]?'", [])).toBe('2021 2022   targets');
    const long = 'x'.repeat(40);
    expect(uniqueSheetName(long, [])).toHaveLength(31);
    expect(uniqueSheetName(long, ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });

  test('a sheet whose name has nothing left is named after the product', () => {
    expect(uniqueSheetName('[]', [])).toBe('Fiscal Gauge');
  });
});
