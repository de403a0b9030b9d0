import type { Change } from './change';
import type { RegistryRecord } from './registry-record';
import type { SheetPlan } from './sheet-plan';
import type { TableReading } from './table-reading';

/** What a refresh of one table would do, before anyone has consented. */
export interface TableRefresh {
  readonly plan: SheetPlan;
  readonly record: RegistryRecord;
  readonly reading: TableReading;
  readonly changes: readonly Change[];
}
