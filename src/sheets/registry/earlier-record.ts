import { LANGUAGES, type Language } from '../../core/language';
import type { PlanId } from '../plan/table-request';
import { TABLES } from '../tables/catalogue';
import type { RegistryRecord } from './registry-record';
import { listOf, name, objectOf, oneOf, shapedAs, text } from './shape';

/** A record as the first version of the product wrote it. */
export interface RegistryRecordV1 extends Pick<
  RegistryRecord,
  'table' | 'datasetVersion' | 'columns' | 'digests'
> {
  readonly version: 1;
  readonly plan: PlanId;
  readonly report: string;
  readonly language: Language;
  readonly unit: string;
}

export const isRecordV1 = shapedAs<RegistryRecordV1>({
  version: oneOf([1]),
  table: name,
  plan: oneOf(TABLES.map(({ id }) => id)),
  report: name,
  datasetVersion: text,
  language: oneOf(LANGUAGES),
  unit: text,
  columns: listOf(text),
  digests: objectOf(listOf(text)),
});

/** The same in today's shape. Whether charts were inserted was not remembered: a refresh never touches them. */
export function migrated({ plan, report, language, unit, ...kept }: RegistryRecordV1): RegistryRecord {
  const request = { plan, reports: [report], language, unit, charts: false, options: {} } as const;
  return { ...kept, version: 2, request };
}
