import type { Scorecard } from '../../core/health/scorecard';
import type { CreditMemoHeaders } from '../../wording/health/credit-memo';
import type { UserInputs } from '../user-inputs';
import type { RowCells, TableSource } from './table-plan';

/** What a credit memo is made from. */
export interface MemoSource extends TableSource {
  readonly inputs: UserInputs;
  readonly card: Scorecard;
}

export type MemoCells = RowCells<keyof CreditMemoHeaders>;
