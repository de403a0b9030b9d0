import type { Observation } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';
import type { ReportData } from '../dataset';
import { indicatorOf, subjectOf } from './named-indicator';

/** An observation or a statement with the report it stands in. */
export interface In<Read> {
  readonly read: Read;
  readonly data: ReportData;
}

/** Sorts readings so that those of the newest report come first. */
export function byNewestReport<Read>({ data }: In<Read>, { data: other }: In<Read>): number {
  return other.report.date.localeCompare(data.report.date);
}

/** What a reading is looked up by; what is left out may be anything. */
export interface Facets {
  /** As `subjectOf` writes it. */
  readonly subject: string;
  readonly report?: string | undefined;
  readonly period?: string | undefined;
  readonly area?: string | undefined;
}

/** The readings with exactly these facets, those of the newest report first. */
export type ReadingsByFacet<Read> = (asked: Facets) => readonly In<Read>[];

/**
 * Looks readings up at a cost that does not grow with their number.
 *
 * For each choice of facets that is asked for, a table over all readings is made once, the first time: of the eight
 * choices a workbook asks two or three.
 */
export function readingsByFacet<Read extends Observation | Statement>(
  newestFirst: readonly In<Read>[],
): ReadingsByFacet<Read> {
  const tables = new Map<string, ReadonlyMap<string, readonly In<Read>[]>>();
  return (asked) => {
    const shape = TELLING.filter((facet) => asked[facet] !== undefined);
    const table = tables.get(shape.join()) ?? tableOver(newestFirst, shape);
    tables.set(shape.join(), table);
    return table.get(keyOf(asked, shape)) ?? [];
  };
}

const TELLING = ['report', 'period', 'area'] as const;
type Telling = (typeof TELLING)[number];

function tableOver<Read extends Observation | Statement>(
  readings: readonly In<Read>[],
  shape: readonly Telling[],
): ReadonlyMap<string, readonly In<Read>[]> {
  const table = new Map<string, In<Read>[]>();
  for (const reading of readings) {
    const { read, data } = reading;
    const { period, area } = read;
    for (const subject of [subjectOf(indicatorOf(read)), subjectOf({ kind: 'figure', id: read.id })]) {
      const key = keyOf({ subject, report: data.report.id, period, area }, shape);
      const group = table.get(key);
      if (group === undefined) table.set(key, [reading]);
      else group.push(reading);
    }
  }
  return table;
}

function keyOf(facets: Facets, shape: readonly Telling[]): string {
  return [facets.subject, ...shape.map((facet) => facets[facet])].join('\n');
}
