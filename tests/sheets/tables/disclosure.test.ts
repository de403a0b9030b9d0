import { bundled } from '../../../src/library/bundled';
import { disclosure } from '../../../src/sheets/tables/disclosure/table';
import { cellsOf, columnOf, zhuhai } from '../plan/plan-cells';

const plan = disclosure(zhuhai(), bundled(), 'zh-CN');
const SIDES = ['result-level', 'result-growth', 'target-level', 'target-growth'] as const;

describe('disclosure', () => {
  test('budget revenue has a level and a growth, and as a target a growth alone', () => {
    const revenue = cellsOf(plan, 'general-budget-revenue|主园区|2021-2022', ...SIDES);
    expect(revenue).toEqual(['已列数值', '已列数值', '未列', '已列数值']);
  });

  test('unemployment has a target in words only, which are quoted, and no growth rate to disclose', () => {
    const key = 'registered-unemployment|主园区|2021-2022';
    expect(cellsOf(plan, key, ...SIDES)).toEqual(['已列数值', '不适用', '仅文字表述', '不适用']);
    expect(cellsOf(plan, key, 'words')).toEqual(['2022年目标数值：“控制在较低水平”']);
  });

  test('a target of “与去年持平” has a certain value, and its words are quoted all the same', () => {
    const key = 'fdi-used|主园区|2021-2022';
    expect(cellsOf(plan, key, 'target-growth')).toEqual(['已列数值']);
    expect(String(cellsOf(plan, key, 'words'))).toContain('2022年目标增速：“与去年持平”');
  });

  test('trade exceeded its target in words, which is no result and no target in numbers', () => {
    const key = 'foreign-trade|主园区|2021-2022';
    expect(cellsOf(plan, key, ...SIDES)).toEqual(['已列数值', '已列数值', '未列', '未列']);
    expect(String(cellsOf(plan, key, 'words'))).toContain('超额完成外贸外资目标任务');
  });

  test('incubator space including what is under construction has a result on another basis only', () => {
    const key = 'new-incubator-floor-area|主园区|2021-2022|含在建';
    expect(cellsOf(plan, key, 'result-level', 'target-level')).toEqual(['口径不同', '已列数值']);
  });

  test.each(['debt-balance', 'tax-revenue', 'general-budget-expenditure', 'government-fund-revenue'])(
    '%s is a silence of the report, and the table says so',
    (indicator) => {
      const cells = cellsOf(plan, `${indicator}|2021-2022`, ...SIDES, 'source');
      expect(cells).toEqual(['未列', '未列', '未列', '未列', '']);
    },
  );

  test('silences stand below everything that the report says', () => {
    const sentences = columnOf(plan, 'source');
    expect(sentences.indexOf('')).toBeGreaterThan(sentences.findLastIndex((sentence) => sentence !== ''));
  });

  test('an indicator that is spoken of in words alone is in words only, not absent', () => {
    const data = zhuhai();
    const observations = data.observations.filter(({ indicator }) => indicator !== 'new-urban-jobs');
    const words = disclosure({ ...data, observations }, bundled(), 'en-US');
    expect(cellsOf(words, 'new-urban-jobs|主园区|2021-2022', ...SIDES)).toEqual([
      'Absent',
      'Absent',
      'In words only',
      'Absent',
    ]);
  });
});
