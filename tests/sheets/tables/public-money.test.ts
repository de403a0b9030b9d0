import { bundled } from '../../../src/library/bundled';
import { publicMoney } from '../../../src/sheets/tables/public-money/table';
import { cellsOf, columnOf, zhuhai, formatOf, sourcesOf } from '../plan/plan-cells';

const plan = publicMoney(zhuhai(), bundled(), 'zh-CN');

describe('public-money items', () => {
  test('1551万元 is 0.1551 亿元, its digits as printed', () => {
    const key = 'small-livelihood-projects-funding.2021.level.actual';
    expect(cellsOf(plan, key, 'amount', 'unit', 'in-yi')).toEqual([1551, '万元', 0.1551]);
    expect(formatOf(plan, key, 'in-yi')).toBe('#,##0.0000');
  });

  test.each([
    ['enterprise-support-paid.2021.level.actual', '兑现'],
    ['chip-fund-contribution.2021.level.actual', '出资（未说明认缴或实缴）'],
    ['contest-investment.2021.level.actual', '协议投资（未说明是否已付）'],
    ['small-livelihood-projects-funding.2022.level.target', '安排预算'],
    ['assisted-loan-credit.2021.level.actual', '授信'],
    ['bond-quota.2022.level.target', '债券额度'],
    ['special-funds-audited.2021.level.actual', '审计'],
  ])('%s is money of the nature %s', (key, nature) => {
    expect(cellsOf(plan, key, 'nature')).toEqual([nature]);
  });

  test('talent is paid for by the district budget, at least 3 a year; parks get 30 over two years from nobody named', () => {
    expect(cellsOf(plan, 'talent-funding.2022.level.target', 'payer', 'span', 'bound')).toEqual([
      '区财政',
      '每年',
      '预期、不低于（“每年”“不少于”）',
    ]);
    const parks = 'park-upgrade-investment.2022-2023.level.target';
    expect(cellsOf(plan, parks, 'payer', 'span', 'period')).toEqual([
      '未说明',
      '2年合计',
      '2022—2023（推定）',
    ]);
  });

  test('nobody pays what is audited or a quota', () => {
    expect(cellsOf(plan, 'special-funds-audited.2021.level.actual', 'payer')).toEqual(['不适用']);
    expect(cellsOf(plan, 'bond-quota.2022.level.target', 'payer')).toEqual(['不适用']);
  });

  test('two funds of more than 6 亿元 stay two rows, and each names the other', () => {
    const notes = ['new-fund-size.2022.level.target', 'new-self-managed-fund-size.2022.level.target'].map(
      (key) => String(cellsOf(plan, key, 'note')),
    );
    expect(notes[0]).toContain('“新增自管基金规模”金额相同');
    expect(notes[1]).toContain('“新增基金规模”金额相同');
  });

  test('3000万元 allocated and a fund of 3000万元 differ in nature, and are not compared', () => {
    expect(cellsOf(plan, 'park-special-funds-allocated.2021.level.actual', 'note')).toEqual(['']);
  });

  test('nothing is added up: every row is one observation, and no amount is the sum of the others', () => {
    const amounts = columnOf(plan, 'in-yi').map(Number);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    expect(amounts.filter((amount) => Math.abs(amount - (sum - amount)) < 0.001)).toEqual([]);
    expect(plan.rows.map(({ key }) => sourcesOf(plan, key, 'in-yi'))).toEqual(
      plan.rows.map(({ key }) => [key]),
    );
  });

  test('investment of others is no public money', () => {
    expect(columnOf(plan, 'in-yi')).not.toContain(276);
    expect(columnOf(plan, 'in-yi')).not.toContain(476);
  });
});
