import type { CriterionId } from '../../../core/health/criterion';
import type { InputId } from '../../../core/health/health-input';
import { SETTING_IDS, type SettingId } from '../../../core/health/settings';
import type { MemoFigure, MemoSection } from './words';

/** One row of the credit memo: a figure that is read or asked for, one that the sheet computes, or a line to read by. */
export type MemoRow =
  | { readonly kind: 'input'; readonly section: MemoSection; readonly input: InputId }
  /** A share or a rate that the report may state itself; else the sheet computes it. */
  | {
      readonly kind: 'criterion';
      readonly section: MemoSection;
      readonly criterion: CriterionId;
      readonly input?: InputId;
    }
  | {
      readonly kind: 'share-of-gdp';
      readonly section: MemoSection;
      readonly input: InputId;
      readonly part: InputId;
    }
  | { readonly kind: 'figure'; readonly section: MemoSection; readonly figure: MemoFigure }
  | { readonly kind: 'line'; readonly section: 'lines'; readonly setting: SettingId };

/** The rows in the order of a credit memo. */
export const MEMO_ROWS: readonly MemoRow[] = [
  ...inputs(
    'economy',
    'gdp',
    'gdp-growth',
    'primary-value-added',
    'secondary-value-added',
    'tertiary-value-added',
  ),
  share('primary-share', 'primary-value-added'),
  share('secondary-share', 'secondary-value-added'),
  share('tertiary-share', 'tertiary-value-added'),
  ...inputs('economy', 'population'),
  { kind: 'figure', section: 'economy', figure: 'gdp-per-head' },
  ...inputs(
    'economy',
    'industry',
    'industry-growth',
    'investment',
    'investment-growth',
    'retail-sales',
    'retail-sales-growth',
    'trade',
    'trade-growth',
    'rd-expenditure',
  ),
  { kind: 'criterion', section: 'economy', criterion: 'rd-intensity', input: 'rd-intensity' },
  ...inputs(
    'budget',
    'revenue',
    'revenue-growth',
    'revenue-growth-before',
    'revenue-growth-target',
    'revenue-growth-next-target',
    'revenue-budget',
    'tax-revenue',
    'tax-growth',
  ),
  { kind: 'criterion', section: 'budget', criterion: 'tax-share', input: 'tax-share' },
  ...criteria('budget', 'buoyancy'),
  ...inputs('budget', 'expenditure', 'livelihood', 'livelihood-share'),
  { kind: 'figure', section: 'budget', figure: 'expenditure-used' },
  ...criteria('budget', 'self-sufficiency', 'own-revenue-gap'),
  ...inputs('funds', 'fund-revenue', 'land-revenue', 'fund-expenditure'),
  ...criteria('funds', 'land-to-revenue', 'fund-to-budgets'),
  ...inputs(
    'resources',
    'transfers',
    'carried-over',
    'transferred-in',
    'fund-transfers',
    'state-capital-revenue',
    'remitted',
    'transferred-out',
    'fiscal-resources',
  ),
  { kind: 'figure', section: 'resources', figure: 'resources-used' },
  ...criteria('resources', 'transfer-dependence', 'fund-to-resources'),
  ...inputs('debt', 'debt-balance', 'debt-limit', 'bond-quota', 'bond-quota-next'),
  ...criteria('debt', 'debt-headroom', 'debt-ratio', 'debt-to-gdp'),
  ...inputs(
    'debt',
    'general-debt-interest',
    'special-debt-interest',
    'debt-resolved',
    'hidden-debt-resolved',
    'lgfv-debt',
  ),
  ...criteria('debt', 'broad-debt-ratio', 'general-interest-burden', 'special-interest-burden'),
  ...inputs('cash', 'treasury-cash', 'treasury-outflow'),
  ...criteria('cash', 'treasury-cover'),
  ...SETTING_IDS.map((setting) => ({ kind: 'line', section: 'lines', setting }) as const),
];

/** Whether the memo has a cell for an input that the report does not state. */
export function memoAsksFor(input: InputId): boolean {
  return MEMO_ROWS.some((row) => row.kind === 'input' && row.input === input);
}

/** Unique in the memo. */
export function memoKey(row: MemoRow): string {
  switch (row.kind) {
    case 'input':
    case 'share-of-gdp':
      return row.input;
    case 'criterion':
      return `ratio:${row.criterion}`;
    case 'figure':
      return row.figure;
    case 'line':
      return settingKey(row.setting);
  }
}

export function settingKey(setting: SettingId): string {
  return `line:${setting}`;
}

function inputs(section: MemoSection, ...ids: readonly InputId[]): readonly MemoRow[] {
  return ids.map((input) => ({ kind: 'input', section, input }));
}

function criteria(section: MemoSection, ...ids: readonly CriterionId[]): readonly MemoRow[] {
  return ids.map((criterion) => ({ kind: 'criterion', section, criterion }));
}

function share(input: InputId, part: InputId): MemoRow {
  return { kind: 'share-of-gdp', section: 'economy', input, part };
}
