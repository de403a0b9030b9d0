import type { Measure, Observation, Status } from '../../core/reading/observation';
import type { Period } from '../../core/reading/period';
import type { Statement } from '../../core/reading/statement';
import type { Dataset, ReportData } from '../dataset';

/** What is looked for; what is left out may be anything. */
export interface Query {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: Period | undefined;
  readonly measure?: Measure | undefined;
  readonly status?: Status | readonly Status[] | undefined;
}

/** The observations of a report that answer a query, in the report's order. */
export function findObservations({ observations }: ReportData, query: Query): readonly Observation[] {
  return observations.filter((observation) => answers(observation, query));
}

/** What a report says in words only in answer to a query. */
export function findStatements({ statements }: ReportData, query: Query): readonly Statement[] {
  return statements.filter((statement) => answers(statement, query));
}

export function observationById({ observations }: ReportData, id: string): Observation | undefined {
  return observations.find((observation) => observation.id === id);
}

export function reportById(dataset: Dataset, id: string): ReportData | undefined {
  return dataset.reports.find(({ report }) => report.id === id);
}

function answers(read: Observation | Statement, query: Query): boolean {
  const { indicator, area, period, measure, status } = query;
  return (
    (indicator === undefined || read.indicator === indicator) &&
    (area === undefined || read.area === area) &&
    (period === undefined || read.period === period) &&
    (measure === undefined || read.measure === measure) &&
    (status === undefined || [status].flat().includes(read.status))
  );
}
