import { LANGUAGES, type Language } from '../../core/language';
import { MONEY_UNIT } from '../../core/number/unit';
import { USUAL_UNIT, type PlanId, type TableRequest } from '../plan/table-request';
import { TABLES } from '../tables/catalogue';
import type { RegistryRecord, Replaced } from './registry-record';
import { flag, listOf, name, objectOf, oneOf, optional, setOrAbsent, shapedAs, someOf, text } from './shape';

/** A record as it was before a table could be told in more ways than one. */
export interface RegistryRecordV3 extends Omit<RegistryRecord, 'version' | 'request' | 'heading' | 'charts'> {
  readonly version: 3;
  readonly request: RequestV3;
}

/** Its unit is that of the tables wherever it is 亿元. */
interface RequestV3 extends Omit<TableRequest, 'options'> {
  readonly options: { readonly live?: true };
}

/** A record as it was before it told what the user keeps. */
export interface RegistryRecordV2 extends Omit<RegistryRecordV3, 'version' | 'kept' | 'replaced'> {
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

const isRequestV3 = shapedAs<RequestV3>({
  plan: oneOf(TABLES.map(({ id }) => id)),
  reports: someOf(name),
  language: oneOf(LANGUAGES),
  unit: text,
  charts: flag,
  options: shapedAs<RequestV3['options']>({ live: setOrAbsent }),
});

const isRecordV2 = shapedAs<RegistryRecordV2>({
  version: oneOf([2]),
  table: name,
  request: isRequestV3,
  datasetVersion: text,
  columns: listOf(text),
  digests: objectOf(listOf(text)),
});

const isRecordV3 = shapedAs<RegistryRecordV3>({
  version: oneOf([3]),
  table: name,
  request: isRequestV3,
  datasetVersion: text,
  columns: listOf(text),
  digests: objectOf(listOf(text)),
  kept: objectOf(objectOf(text)),
  replaced: optional(shapedAs<Replaced>({ cells: objectOf(objectOf(text)), rows: listOf(text) })),
});

/** A record of any earlier version in today's shape; what is none stays as it is, for whoever judges it. */
export function migrated(written: unknown): unknown {
  const second = isRecordV1(written) ? fromFirst(written) : written;
  const third = isRecordV2(second) ? fromSecond(second) : second;
  return isRecordV3(third) ? fromThird(third) : third;
}

/** Whether charts were inserted was not remembered: a refresh never touches them. */
function fromFirst({ plan, report, language, unit, ...rest }: RegistryRecordV1): RegistryRecordV2 {
  const request = { plan, reports: [report], language, unit, charts: false, options: {} } as const;
  return { ...rest, version: 2, request };
}

function fromSecond(record: RegistryRecordV2): RegistryRecordV3 {
  return { ...record, version: 3, kept: {} };
}

function fromThird({ request: { unit, options, ...request }, ...record }: RegistryRecordV3): RegistryRecord {
  return {
    ...record,
    version: 4,
    request: {
      ...request,
      unit: unit === MONEY_UNIT ? USUAL_UNIT : unit,
      options: options.live ? { formulas: 'ours' } : {},
    },
  };
}
