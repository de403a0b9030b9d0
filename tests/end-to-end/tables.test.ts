import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
});

afterAll(async () => {
  await browser.close();
});

/** What an analyst would look up first in each table: table, what its row begins with, column, and what is shown there. */
const FACTS = [
  ['HeadlineResults', ['一般公共预算收入', '主园区'], '同比增速', '22.1%'],
  ['ResultsAndTargets', ['一般公共预算收入', '主园区'], '目标增速较上年实际(个百分点)', '-13.1'],
  ['TargetReview', ['缺上年报告'], '备注', '须有该地区上一年的报告（提出2021年目标的报告），加入后刷新'],
  ['TimeSeries', ['地区生产总值', '主园区'], '2021年', '306.2'],
  ['AreasCompared', ['珠海高新区', '功能区'], '财政自给率', '58.9%'],
  ['Disclosure', ['政府债务余额'], '2021数值', '未列'],
  ['DoublingPath', ['高新技术企业', '主园区'], '倍增基年', '报告未说明基年'],
  ['PublicMoney', ['“民生微实事”投入'], '折合亿元', '0.1551'],
  ['Scorecard', ['1.1', '收支平衡', '财政自给率'], '数值', '58.9%'],
  ['CreditMemo', ['债务', '政府债务余额'], '性质', '外部输入'],
  ['CrossCheck', ['支出事项与非民生支出：园区提升投入'], '结论', '待说明'],
  ['FunctionSamples', ['查询', 'FISCAL.FIGURE'], '示例结果', '306.2'],
  ['ProjectsAndInvestment', ['重点项目投资', '高新区', '年度投资计划完成率'], '2021实际', '123.4%'],
  ['InnovationAndFirms', ['企业与人才', '高新技术企业', '主园区', '数值'], '2025目标', '1,000'],
  ['LivelihoodResults', ['民生与城市', '新增学位'], '2022计划', '2,250'],
  ['LivelihoodItems', ['4', '优化升级基础教育配套设施', '完成照明改造的中小学教室'], '2022计划', '12'],
  ['AllFigures', ['城镇登记失业率', '仅文字表述'], '原文数字或文字', '控制在较低水平'],
  [
    'ReportSource',
    ['引用格式（GB/T 7714）'],
    '内容',
    '珠海高新技术产业开发区管理委员会. 珠海高新技术产业开发区2022年工作报告[R]. 2022-02-10.',
  ],
] as const;

describe('every table of the report', () => {
  test('the main ones are chosen already; all are inserted with one press, each on a sheet of its own', async () => {
    await preview.openTab('工作簿', '插入表格');
    expect(await preview.pane.getByRole('button', { name: '插入 2 张表' }).isEnabled()).toBe(true);
    const tables = await preview.chooseEveryTable();
    await preview.pane.getByRole('button', { name: `插入 ${tables} 张表` }).click();
    await preview.until(async () => (await preview.tableNames()).length === tables, 60);
    expect(await preview.tableNames()).toEqual(expect.arrayContaining(FACTS.map(([table]) => table)));
    expect(await preview.sheetNames()).toHaveLength(1 + tables);
  });

  test.each(FACTS)('%s: %j · %s is %s', async (table, row, column, shown) => {
    const there = async () => {
      const { text } = await preview.table(table);
      const found = text.find((cells) => row.every((cell, index) => cells[index] === cell));
      return found?.[text[0]?.indexOf(column) ?? -1];
    };
    // What a formula gives comes a moment later.
    await preview.until(async () => (await there()) === shown);
    expect(await there()).toBe(shown);
  });

  test('all figures are there, one a row', async () => {
    const { text } = await preview.table('AllFigures');
    expect(text).toHaveLength(1 + 196 + 15);
  });

  test('a number in any of them leads to its sentence', async () => {
    await preview.openSheet('2022年十项民生实事');
    const { text } = await preview.table('LivelihoodItems');
    const row = text.findIndex((cells) => cells.includes('居住出租屋智能烟感报警器'));
    const column = text[0]?.indexOf('2022计划') ?? -1;
    await preview.goTo(`${String.fromCharCode(65 + column)}${row + 1}`);
    await preview.pane.getByRole('button', { name: '出处：居住出租屋智能烟感报警器 · 2022计划' }).click();
    expect(await preview.pane.locator('blockquote mark').innerText()).toBe('10000套');
  });

  test('are all as the report has them, once inserted', async () => {
    await preview.openTab('工作簿', '已有表格');
    await preview.pane.getByRole('button', { name: '全部刷新', exact: true }).click();
    const tables = (await preview.tableNames()).length;
    await preview.pane
      .getByRole('status')
      .filter({ hasText: `${tables} 张表均与报告一致` })
      .waitFor();
  });

  test('meets no refused style or script, and no error', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});
