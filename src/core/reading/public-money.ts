/**
 * What an amount of public money is. Equal amounts of different natures are not the same money, so a nature is
 * read from the report's verb and never guessed: 投入、支出 `spent`, 兑现 `paid`, 投资 `invested`, 签订投资协议 `agreed`,
 * 获资助 `granted`, 分配 `allocated`, 安排预算 `budgeted`, 出资 `contributed`, 基金规模 `fund-size`, 授信 `credit`,
 * 债券额度 `quota`, 审计 `audited`. Whether it has happened or is planned, the figure's status tells.
 *
 * Whether what was `contributed` is paid in or only subscribed (认缴), the report does not say; what was `agreed` was
 * signed, and nothing says that it was paid.
 */
export const MONEY_NATURES = [
  'spent',
  'paid',
  'invested',
  'agreed',
  'granted',
  'allocated',
  'budgeted',
  'contributed',
  'fund-size',
  'credit',
  'quota',
  'audited',
] as const;
export type MoneyNature = (typeof MONEY_NATURES)[number];

/** Marks a figure as an amount that a government or a body of its own gives, promises or answers for. */
export interface PublicMoney {
  readonly nature: MoneyNature;
  /** Who pays, in the quote's own words; absent where the sentence does not say. */
  readonly payer?: string;
}
