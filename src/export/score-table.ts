import { withoutNoise } from '../core/number/without-noise';
import type { Scorecard, ScoreRow } from '../core/health/scorecard';
import { isMissing } from '../core/missing';
import type { Language } from '../core/language';
import type { Dataset, ReportData } from '../library/dataset';
import { reportScorecard } from '../core/health/report-scorecard';
import { toldCriterion, type ToldCriterion } from '../wording/health/told-criterion';
import { inOneParagraph } from '../wording/sentences';
import { exportTable, type ExportTable, type ReadField } from './export-table';
import { jsonArray } from './json';
import { reportTable } from './report-table';

/** The scorecards of reports as rows: one for each criterion, with what it was computed from or what is missing. */
export function scoreTable(reports: readonly ReportData[], language: Language): ExportTable {
  return exportTable(
    FIELDS,
    reports.flatMap((data) => {
      const card = reportScorecard(data);
      return card.rows.map((row) => ({
        card,
        row,
        told: toldCriterion(row, card, data.report, language),
        language,
      }));
    }),
  );
}

/** One JSON document: what identifies each report, and every criterion, one to a line. */
export function scoreDocument({ version, reports }: Dataset, language: Language): string {
  return [
    '{',
    `  "dataset": ${JSON.stringify(version)},`,
    `  "reports": ${jsonArray(reportTable(reports))},`,
    `  "criteria": ${jsonArray(scoreTable(reports, language))}`,
    '}',
    '',
  ].join('\n');
}

interface Subject {
  readonly card: Scorecard;
  readonly row: ScoreRow;
  readonly told: ToldCriterion;
  readonly language: Language;
}

const REQUIRED = { required: true } as const;

const FIELDS: readonly ReadField<Subject, string>[] = [
  { name: 'report', type: 'string', constraints: REQUIRED, read: ({ card }) => card.report },
  { name: 'period', type: 'string', constraints: REQUIRED, read: ({ card }) => card.year },
  { name: 'area', type: 'string', read: ({ card }) => card.area },
  { name: 'dimension', type: 'string', constraints: REQUIRED, read: ({ row }) => row.criterion.dimension },
  { name: 'criterion', type: 'string', constraints: REQUIRED, read: ({ row }) => row.criterion.id },
  { name: 'name', type: 'string', constraints: REQUIRED, read: ({ told }) => told.name },
  { name: 'value', type: 'number', read: ({ row }) => valueOf(row, ({ value }) => value) },
  { name: 'low', type: 'number', read: ({ row }) => valueOf(row, ({ interval }) => interval.low) },
  { name: 'high', type: 'number', read: ({ row }) => valueOf(row, ({ interval }) => interval.high) },
  { name: 'bound', type: 'string', read: ({ row }) => (isMissing(row.value) ? undefined : row.value.bound) },
  { name: 'unit', type: 'string', constraints: REQUIRED, read: ({ row }) => row.criterion.unit },
  { name: 'direction', type: 'string', constraints: REQUIRED, read: ({ row }) => row.criterion.direction },
  { name: 'reading', type: 'string', read: ({ told }) => told.reading || undefined },
  {
    name: 'reason',
    type: 'string',
    read: ({ row }) => (isMissing(row.value) ? row.value.reason : undefined),
  },
  { name: 'lacks', type: 'string', read: ({ row }) => row.lacks.join(' ') || undefined },
  { name: 'figures', type: 'string', read: ({ told }) => idsBehind(told) || undefined },
  {
    name: 'remarks',
    type: 'string',
    read: ({ told, language }) => inOneParagraph(told.remarks, language) || undefined,
  },
];

/** Without the noise of binary arithmetic in the last digits. */
function valueOf(
  { value }: ScoreRow,
  part: (value: Exclude<ScoreRow['value'], { readonly kind: 'missing' }>) => number,
): number | undefined {
  return isMissing(value) ? undefined : withoutNoise(part(value));
}

/** The ids of the observations that the value was computed from. */
function idsBehind({ parts }: ToldCriterion): string {
  return parts.flatMap(({ observation }) => observation?.id ?? []).join(' ');
}
