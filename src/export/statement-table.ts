import type { Statement } from '../core/reading/statement';
import type { ReportData } from '../library/dataset';
import { quoteOf } from '../library/text/quote';
import { readingName } from '../wording/reading-name';
import { exportTable, type ExportTable, type ReadField } from './export-table';

/** What the reports say in words only: no number, so no row of the other exports. */
export function statementTable(reports: readonly ReportData[]): ExportTable {
  return exportTable(
    STATEMENT,
    reports.flatMap((data) =>
      data.statements.map((statement) => ({
        ...statement,
        quote: quoteOf(data, statement),
        name: readingName(data.report, statement, 'zh-CN'),
        nameEnglish: readingName(data.report, statement, 'en-US'),
      })),
    ),
  );
}

interface Subject extends Statement {
  readonly quote: string;
  readonly name: string;
  readonly nameEnglish: string;
}

const STATEMENT: readonly ReadField<Subject, string>[] = [
  { name: 'report', type: 'string', read: ({ report }) => report },
  { name: 'indicator', type: 'string', read: ({ indicator }) => indicator },
  { name: 'label', type: 'string', read: ({ label }) => label },
  { name: 'area', type: 'string', read: ({ area }) => area },
  { name: 'period', type: 'string', read: ({ period }) => period },
  { name: 'measure', type: 'string', read: ({ measure }) => measure },
  { name: 'status', type: 'string', read: ({ status }) => status },
  { name: 'strength', type: 'string', read: ({ strength }) => strength },
  { name: 'start', type: 'integer', read: ({ source }) => source.start },
  { name: 'end', type: 'integer', read: ({ source }) => source.end },
  { name: 'quote', type: 'string', read: ({ quote }) => quote },
  { name: 'id', type: 'string', read: ({ id }) => id },
  { name: 'topic', type: 'string', read: ({ topic }) => topic },
  { name: 'area_basis', type: 'string', read: ({ areaBasis }) => areaBasis },
  { name: 'period_basis', type: 'string', read: ({ periodBasis }) => periodBasis },
  { name: 'words_start', type: 'integer', read: ({ words }) => words.start },
  { name: 'words_end', type: 'integer', read: ({ words }) => words.end },
  { name: 'name', type: 'string', read: ({ name }) => name },
  { name: 'name_english', type: 'string', read: ({ nameEnglish }) => nameEnglish },
];
