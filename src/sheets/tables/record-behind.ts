import { LANGUAGES } from '../../core/language';
import type { Dataset } from '../../library/dataset';
import type { SheetPlan } from '../plan/sheet-plan';
import { recordOf, type RegistryRecord } from '../registry/registry-record';
import { rowsHeld } from '../registry/rows-remembered';
import type { TableReading } from '../registry/table-reading';
import { TABLES } from './catalogue';
import { planFor } from './plan-for';
import { requestOf } from './reports-asked';

/**
 * The record that a table would have which nobody remembers: that of the plan which has most of its rows and headers, over any
 * report at hand, in whichever language. Its cells count as written today, so that those which differ are the user's edits.
 * `undefined` where no plan has most of its rows.
 */
export function recordBehind(reading: TableReading, dataset: Dataset): RegistryRecord | undefined {
  const candidates = dataset.reports.flatMap((data) =>
    TABLES.flatMap((table) =>
      LANGUAGES.flatMap((language): readonly Candidate[] => {
        const request = { ...requestOf(table, data, dataset, language), charts: false };
        const plan = planFor(request, dataset);
        return plan === undefined ? [] : candidate(plan, reading);
      }),
    ),
  );
  const [best] = candidates.sort((one, other) => other.rows - one.rows || other.headers - one.headers);
  return best && recordOf(best.plan, reading.table);
}

interface Candidate {
  readonly plan: SheetPlan;
  readonly rows: number;
  readonly headers: number;
}

function candidate(plan: SheetPlan, reading: TableReading): readonly Candidate[] {
  const headers = plan.columns.filter(({ header }) => reading.header.includes(header)).length;
  if (headers * 2 < plan.columns.length) return [];
  const held = rowsHeld(recordOf(plan, reading.table), reading.rows);
  return held?.isMost ? [{ plan, rows: held.rows.length, headers }] : [];
}
