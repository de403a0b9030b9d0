import type { CellsEdit } from '../sheets/edits/edit';
import type { TableReading } from '../sheets/registry/table-reading';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';

/**
 * Writes into cells of one table that was just read, in one request: all of them or none. Refused where its sheet is
 * protected.
 */
export async function fillCells(
  { table, worksheet, isProtected }: TableReading,
  edits: readonly CellsEdit[],
): Promise<Refusal | undefined> {
  if (edits.length === 0) return undefined;
  if (isProtected) return refusal('target-protected', { sheet: worksheet });
  const answer = await inExcel((context) => carryOut(context, edits), { table }, { begins: 'writing' });
  return isRefusal(answer) ? answer : undefined;
}
