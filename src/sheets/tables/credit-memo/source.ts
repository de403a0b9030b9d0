import type { Scorecard } from '../../../core/health/scorecard';
import type { CreditMemoHeaders } from './words';
import type { UserInputs } from '../../refresh/user-inputs';
import type { RowCells, TableSource } from '../../plan/table-plan';

/** What a credit memo is made from. */
export interface MemoSource extends TableSource {
  readonly inputs: UserInputs;
  readonly card: Scorecard;
}

export type MemoCells = RowCells<keyof CreditMemoHeaders>;
