import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import { rowSubject } from '../../sheets/plan/row-name';
import { tracedSources, type Trace } from '../../sheets/registry/trace';
import { shownValue } from '../controls/shown-value';

/** What the pane tells of a selected cell. */
export interface CellStory {
  /** Its row: what that is about, as the table has it. */
  readonly row: string;
  /** Its column; absent where that is the user's own. */
  readonly column?: string;
  /** What the cell shows, and would show by the report, as the sheet formats them; `''` for an empty cell. */
  readonly shown: string;
  readonly reported: string;
  readonly state: Trace['state'];
  /** How the cell comes from its sources: it is that figure, was derived from them, or only stands in their row. */
  readonly relation: 'figure' | 'derived' | 'row';
  /** Ids of the observations and statements. */
  readonly sources: readonly string[];
}

/** A cell that was walked back, for a person to read. */
export function cellStory(trace: Trace, data: ReportData): CellStory {
  const { plan, row, column, value, state } = trace;
  const index = plan.columns.findIndex(({ id }) => id === column?.id);
  const wanted = row.cells[index] ?? '';
  const format = (column && (row.formats[column.id] ?? column.format)) ?? 'General';
  const sources = tracedSources(trace);
  return {
    row: rowSubject(plan, row),
    ...(column && { column: column.header }),
    shown: shownValue(value, format),
    reported: shownValue(wanted, format),
    state,
    relation: relationOf(wanted, sources, data),
    sources,
  };
}

/** A number with its source's own digits is that figure (29.96 for 29.96亿元, 0.806 for 80.6%), else it was derived. */
function relationOf(
  wanted: string | number,
  sources: readonly string[],
  { observations }: ReportData,
): CellStory['relation'] {
  if (typeof wanted === 'string') return 'row';
  const reads = observations.filter(({ id }) => sources.includes(id));
  if (reads.some(({ period }) => period === String(wanted))) return 'row';
  return sources.length === 1 && reads.some((read) => hasDigits(read, wanted)) ? 'figure' : 'derived';
}

function hasDigits({ value, valueHigh = value }: Observation, shown: number): boolean {
  const digits = significant(String(shown));
  return [value, valueHigh].some((printed) => significant(printed) === digits);
}

function significant(number: string): string {
  return number.replace(/[-.,]/g, '').replace(/^0+|0+$/g, '');
}
