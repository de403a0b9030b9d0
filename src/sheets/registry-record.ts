import type { Language } from '../core/language';
import type { PlanId } from './sheet-plan';

/**
 * What is remembered of one inserted table, in the workbook's settings under `fiscal-gauge.table.<table name>`.
 *
 * `digests` tells a user's edit from an old value: it holds, for each row key, one short digest per
 * column of what was written last.
 */
export interface RegistryRecord {
  readonly version: 1;
  readonly table: string;
  readonly plan: PlanId;
  readonly report: string;
  readonly datasetVersion: string;
  readonly language: Language;
  /** The money unit of the table: 亿元. */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly digests: Readonly<Record<string, readonly string[]>>;
}
