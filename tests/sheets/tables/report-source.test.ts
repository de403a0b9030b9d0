import { bundled } from '../../../src/library/bundled';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { reportSource } from '../../../src/sheets/tables/report-source/table';
import { cellsOf, columnOf, zhuhai } from '../plan/plan-cells';

const dataset = bundled();
const plan = reportSource(zhuhai(), dataset, 'zh-CN');
const inEnglish = reportSource(zhuhai(), dataset, 'en-US');

describe('the source of a report', () => {
  test('a report is cited as GB/T 7714 has it, and in English as the APA does', () => {
    expect(cellsOf(plan, 'citation', 'content')).toEqual([
      '珠海高新技术产业开发区管理委员会. 珠海高新技术产业开发区2022年工作报告[R]. 2022-02-10.',
    ]);
    expect(cellsOf(inEnglish, 'citation', 'content')).toEqual([
      'Administrative Committee of the Zhuhai High-tech Zone. (2022, February 10). 珠海高新技术产业开发区2022年工作报告 [Work report of the Zhuhai High-tech Zone, 2022].',
    ]);
  });

  test('the text’s hash and the data’s version are those of report and dataset', () => {
    expect(cellsOf(plan, 'sha256', 'content')).toEqual([zhuhai().report.sha256]);
    expect(cellsOf(plan, 'version', 'content')).toEqual([dataset.version]);
    expect(cellsOf(plan, 'characters', 'content')).toEqual([`${[...zhuhai().report.text].length}字`]);
  });

  test('the sentence of the GDP holds three figures, each with what it measures', () => {
    const key =
      plan.rows.find((row) => String(valueAt(row, 'content')).startsWith('主园区实现地区生产总值'))?.key ??
      '';
    expect(cellsOf(plan, key, 'figures', 'ids')).toEqual([
      '地区生产总值（数值）306.2亿元；地区生产总值（增速）9.7%；地区生产总值（增速全市排名）第一',
      'gdp.2021.level.actual, gdp.2021.growth.actual, gdp.2021.rank.actual',
    ]);
  });

  test('every figure and every statement is named behind exactly one sentence', () => {
    const named = columnOf(plan, 'ids').flatMap((ids) => (ids === '' ? [] : String(ids).split(', ')));
    const reads = [...zhuhai().observations, ...zhuhai().statements].map(({ id }) => id);
    expect(named.toSorted()).toEqual(reads.toSorted());
  });

  test('sentences are numbered in the report’s order', () => {
    const numbered = columnOf(plan, 'property').filter((name) => String(name).startsWith('原句'));
    expect(numbered).toEqual(numbered.map((_, index) => `原句 ${index + 1}`));
    const places = plan.rows.slice(-numbered.length).map(({ key }) => Number(/\d+/.exec(key)?.[0]));
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });
});
