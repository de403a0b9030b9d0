import { DOCUMENT_KINDS } from '../core/reading/document-kind';
import { ADMINISTRATIVE_LEVELS, type Report } from '../core/reading/report';
import type { ReportData } from '../library/dataset';
import type { ReportFieldTexts } from '../wording/export-fields';
import { exportTable, type ExportTable, type ReadField } from './export-table';

/** What identifies each report, without its text. */
export function reportTable(reports: readonly ReportData[]): ExportTable<keyof ReportFieldTexts> {
  return exportTable(
    FIELDS,
    reports.map(({ report }) => report),
  );
}

const REQUIRED = { required: true } as const;

const FIELDS: readonly ReadField<Report, keyof ReportFieldTexts>[] = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true }, read: ({ id }) => id },
  { name: 'title', type: 'string', constraints: REQUIRED, read: ({ title }) => title },
  { name: 'publisher', type: 'string', read: ({ publisher }) => publisher },
  { name: 'area', type: 'string', constraints: REQUIRED, read: ({ area }) => area },
  {
    name: 'level',
    type: 'string',
    constraints: { enum: ADMINISTRATIVE_LEVELS },
    read: ({ level }) => level,
  },
  { name: 'date', type: 'date', read: ({ date }) => date },
  { name: 'kind', type: 'string', constraints: { enum: DOCUMENT_KINDS }, read: ({ kind }) => kind },
  { name: 'year', type: 'integer', read: ({ year }) => year },
  { name: 'language', type: 'string', constraints: REQUIRED, read: ({ language }) => language },
  {
    name: 'sha256',
    type: 'string',
    constraints: { required: true, pattern: '[0-9a-f]{64}' },
    read: ({ sha256 }) => sha256,
  },
];
