import type { Dataset } from '../../library/dataset';
import { reportById } from '../../library/report-by-id';
import type { SheetPlan } from '../plan/sheet-plan';
import type { TableRequest } from '../plan/table-request';
import type { PlannedTable } from '../registry/places-of';
import type { RegistryRecord } from '../registry/registry-record';
import type { TableReading } from '../registry/table-reading';
import { NO_INPUTS, type UserInputs } from '../refresh/user-inputs';
import { planFor } from './plan-for';
import { readMemo } from './credit-memo/read-memo';
import { yearBehind } from '../../core/reading/report-year';

/** A workbook's tables of ours beside what the dataset would have there, with what the user has put into them. */
export interface PlannedWorkbook {
  readonly tables: readonly PlannedTable[];
  /** Tables whose report is not at hand, by their names. */
  readonly unplanned: readonly string[];
  /** Credit memos about a report that has one before them already, by their names: of a figure that both have, the first counts. */
  readonly furtherMemos: readonly string[];
  /** By report. */
  readonly inputs: InputsByReport;
}

export type InputsByReport = ReadonlyMap<string, UserInputs>;

/** By the names of tables that are to be told in another way: what is asked for of each now. */
export type AskedAnew = ReadonlyMap<string, TableRequest>;

/** A table as it was read, with what is remembered of it. */
export interface TableRead {
  readonly record: RegistryRecord;
  readonly reading: TableReading;
}

/**
 * Plans all tables of a workbook as they should be now. A credit memo is planned with what stands in it, a scorecard
 * with what stands in all credit memos about its report, so that one reading of the workbook is enough for both.
 */
export function plannedWorkbook(
  read: readonly TableRead[],
  dataset: Dataset,
  asked: AskedAnew = new Map(),
): PlannedWorkbook {
  const memos = new Map(read.map((table) => [table, memoInputs(table, dataset)]));
  const inputs = new Map<string, UserInputs>();
  for (const [{ record }, own] of memos) {
    if (own) inputs.set(reportOf(record), joined(inputs.get(reportOf(record)) ?? NO_INPUTS, own));
  }
  const withMemo = new Set<string>();
  const furtherMemos = [...memos].flatMap(([{ record, reading }, own]) => {
    if (own === undefined) return [];
    const isFurther = withMemo.has(reportOf(record));
    withMemo.add(reportOf(record));
    return isFurther ? [reading.table] : [];
  });
  const planned = read.map((table) => {
    const { record, reading } = table;
    const planned = (request: TableRequest): SheetPlan | undefined => {
      const plan = planFor(request, dataset, memos.get(table) ?? inputs.get(reportOf(record)));
      return plan && withStandby(plan, record);
    };
    const retells = planned(record.request);
    const request = asked.get(reading.table);
    const plan = retells && request && planned(request);
    return { ...table, plan: plan ? { ...plan, retells } : retells };
  });
  return {
    tables: planned.flatMap(({ plan, ...table }) => (plan ? [{ ...table, plan }] : [])),
    unplanned: planned.flatMap(({ plan, reading }) => (plan ? [] : [reading.table])),
    furtherMemos,
    inputs,
  };
}

function memoInputs({ record, reading }: TableRead, dataset: Dataset): UserInputs | undefined {
  const data = reportById(dataset, reportOf(record));
  const plan = record.request.plan === 'credit-memo' ? planFor(record.request, dataset) : undefined;
  return plan && data && readMemo({ plan, record, reading }, yearBehind(data));
}

function reportOf({ request: { reports } }: RegistryRecord): string {
  return reports[0];
}

/** The plan of a table that stands: with those rows of which it would not have another, had it not had them before. */
function withStandby(plan: SheetPlan, { digests }: RegistryRecord): SheetPlan {
  const had = (plan.standby ?? []).filter(({ key }) => Object.hasOwn(digests, key));
  return had.length === 0 ? plan : { ...plan, rows: [...plan.rows, ...had] };
}

/** Where several memos have a figure, the first counts. */
function joined(first: UserInputs, second: UserInputs): UserInputs {
  const known = new Set(first.given.map(({ input }) => input));
  return {
    given: [...first.given, ...second.given.filter(({ input }) => !known.has(input))],
    notGiven: new Set(
      [...(first.notGiven ?? second.notGiven ?? [])].filter((id) => second.notGiven?.has(id) ?? true),
    ),
    settings: { ...second.settings, ...first.settings },
    problems: new Map([...second.problems, ...first.problems]),
  };
}
