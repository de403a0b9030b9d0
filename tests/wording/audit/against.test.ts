import type { Amount } from '../../../src/core/audit/finding';
import { auditReport, type AuditFinding } from '../../../src/core/audit/rules';
import type { Bound } from '../../../src/core/reading/bound';
import { toldFinding } from '../../../src/wording/audit/audit-texts';
import { zhuhai } from '../../sheets/plan/plan-cells';

const { report } = zhuhai();
const [COMPARED] = auditReport(zhuhai()).filter(({ amounts }) => 'expected' in amounts && 'found' in amounts);

function amount(value: number, slack = 0, bound: Bound = 'exact'): Amount {
  return { value, interval: { low: value - slack, high: value + slack }, unit: '亿元', bound };
}

function against(found: Amount, expected: Amount, language: 'zh-CN' | 'en-US' = 'zh-CN'): string {
  if (COMPARED === undefined) throw new Error('no finding sets two numbers against each other');
  const finding = { ...COMPARED, amounts: { ...COMPARED.amounts, found, expected } } as AuditFinding;
  return toldFinding(finding, report, language).against;
}

describe('two numbers of a finding in one line', () => {
  test.each([
    ['apart', amount(9), amount(7.21), '9亿元 > 7.21亿元'],
    ['apart, whatever their digits leave open', amount(7, 0.1), amount(7.21, 0.05), '7亿元 < 7.21亿元'],
    [
      'together, where their digits leave it open',
      amount(7.2, 0.05),
      amount(7.21, 0.05),
      '7.2亿元 ≈ 7.21亿元',
    ],
    ['apart, and the bound says the same', amount(9, 0, 'at-least'), amount(7.21), '不低于9亿元 > 7.21亿元'],
    [
      'open, since the bound leaves it so',
      amount(3, 0, 'at-least'),
      amount(5.8),
      '不低于3亿元，参照值5.8亿元',
    ],
    ['near each other', amount(3, 0, 'about'), amount(3.1), '约3亿元 ≈ 3.1亿元'],
  ])('%s', (_, found, expected, text) => {
    expect(against(found, expected)).toBe(text);
  });

  test('in English too', () => {
    expect(against(amount(3, 0, 'at-least'), amount(5.8), 'en-US')).toMatch(
      /RMB 300 mn.*; expected RMB 580 mn/,
    );
  });
});
