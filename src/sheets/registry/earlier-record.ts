import { LANGUAGES, type Language } from '../../core/language';
import type { PlanId } from '../plan/table-request';
import { TABLES } from '../tables/catalogue';
import type { RegistryRecord } from './registry-record';
import { isRequest } from './request-schema';
import { listOf, name, objectOf, oneOf, shapedAs, text } from './shape';

/** A record as it was before it told what the user keeps. */
export interface RegistryRecordV2 extends Omit<RegistryRecord, 'version' | 'kept' | 'replaced'> {
  readonly version: 2;
}

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

const isRecordV1 = shapedAs<RegistryRecordV1>({
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

const isRecordV2 = shapedAs<RegistryRecordV2>({
  version: oneOf([2]),
  table: name,
  request: isRequest,
  datasetVersion: text,
  columns: listOf(text),
  digests: objectOf(listOf(text)),
});

/** A record of any earlier version in today's shape; what is none stays as it is, for whoever judges it. */
export function migrated(written: unknown): unknown {
  const second = isRecordV1(written) ? fromFirst(written) : written;
  return isRecordV2(second) ? fromSecond(second) : second;
}

/** Whether charts were inserted was not remembered: a refresh never touches them. */
function fromFirst({ plan, report, language, unit, ...rest }: RegistryRecordV1): RegistryRecordV2 {
  const request = { plan, reports: [report], language, unit, charts: false, options: {} } as const;
  return { ...rest, version: 2, request };
}

function fromSecond(record: RegistryRecordV2): RegistryRecord {
  return { ...record, version: 3, kept: {} };
}
