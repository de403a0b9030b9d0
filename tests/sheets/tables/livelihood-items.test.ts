import { bundled } from '../../../src/library/bundled';
import { livelihoodItemsOf } from '../../../src/library/text/livelihood-items';
import { livelihoodItems } from '../../../src/sheets/tables/livelihood-items/table';
import { cellsOf, columnOf, zhuhai } from '../plan/plan-cells';

const plan = livelihoodItems(zhuhai(), bundled(), 'zh-CN');

describe('the ten livelihood items', () => {
  test('are ten, in the annex’s order, each with at least one row', () => {
    expect(plan.title).toBe('2022年十项民生实事');
    expect([...new Set(columnOf(plan, 'number'))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('the fourth improves schools, in seven quantities', () => {
    const fourth = plan.rows.filter(({ key }) => cellsOf(plan, key, 'number')[0] === 4);
    expect(fourth.map(({ key }) => cellsOf(plan, key, 'value', 'unit').join(''))).toEqual([
      '4所',
      '1800个',
      '2所',
      '450个',
      '550套',
      '12间',
      '1%',
    ]);
    expect(new Set(fourth.flatMap(({ key }) => cellsOf(plan, key, 'item')))).toEqual(
      new Set(['优化升级基础教育配套设施']),
    );
  });

  test('745 parking spaces are a floor', () => {
    expect(cellsOf(plan, 'new-public-parking-spaces.2022.level.target', 'value', 'firmness')).toEqual([
      745,
      '预期、不低于（“以上”）',
    ]);
  });

  test('1500万元 for small projects are told beside the 1551万元 of the year before', () => {
    const key = 'small-livelihood-projects-funding.2022.level.target';
    expect(cellsOf(plan, key, 'value', 'unit', 'note')).toEqual([1500, '万元', '2021年为1551万元']);
  });

  test('words in a quantity’s place are told with the quantity that they are about', () => {
    const note = cellsOf(plan, 'flooding-spots-treated.2022.level.target', 'note');
    expect(note).toEqual(['2022年目标完成率：仅文字表述“完成年度内涝点整治任务”']);
  });

  test('an item without any quantity has a row that says so, with its whole text', () => {
    const data = zhuhai();
    const observations = data.observations.filter(({ id }) => id !== 'allowances-raised.2022.level.target');
    const without = livelihoodItems({ ...data, observations }, bundled(), 'zh-CN');
    expect(cellsOf(without, 'item|8', 'number', 'item', 'quantity', 'value')).toEqual([
      8,
      '加强对特殊群体的关怀',
      '未列数量',
      '',
    ]);
    expect(String(cellsOf(without, 'item|8', 'source'))).toContain('白内障手术补贴');
  });

  test('a report without such a list has no items', () => {
    const data = zhuhai();
    const text = data.report.text.replace('2022年高新区十项民生实事', '2022年高新区的其他重点工作');
    expect(livelihoodItemsOf({ ...data, report: { ...data.report, text } })).toEqual([]);
  });
});
