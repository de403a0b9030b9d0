import { withoutNoise } from '../core/number/without-noise';
import { findingKey, readingsOf, VERDICTS, type Amount } from '../core/audit/finding';
import { auditReport, type AuditFinding } from '../core/audit/rules';
import type { Language } from '../core/language';
import type { Dataset, ReportData } from '../library/dataset';
import { quoteOf } from '../library/text/quote';
import { toldFinding } from '../wording/audit/audit-texts';
import { exportTable, type ExportTable, type ReadField } from './export-table';
import { jsonArray } from './json';

/**
 * Every finding of the audit as one flat row, in the order of the reports and of relevance; `sentence` and `matter` in
 * the language given, ids and quotes the same in both.
 *
 * Numbers are fractions for rates, 亿元 for domestic money, else in the unit beside them. An end that a floor or a
 * ceiling leaves open is absent.
 */
export function findingTable(reports: readonly ReportData[], language: Language): ExportTable {
  const subjects = reports.flatMap((data) =>
    auditReport(data).map((finding) => ({
      ...toldFinding(finding, data.report, language),
      finding,
      report: data.report.id,
      quotes: [...new Set(readingsOf(finding).map((reading) => quoteOf(data, reading)))].join(' '),
    })),
  );
  return exportTable(FIELDS, subjects);
}

/** One JSON document: the dataset's version and every finding, one to a line. */
export function findingDocument({ version, reports }: Dataset, language: Language): string {
  const findings = jsonArray(findingTable(reports, language));
  return `{\n  "dataset": ${JSON.stringify(version)},\n  "findings": ${findings}\n}\n`;
}

interface Subject {
  readonly finding: AuditFinding;
  readonly report: string;
  readonly matter: string;
  readonly sentence: string;
  readonly quotes: string;
}

type Field = ReadField<Subject, string>;

const REQUIRED = { required: true } as const;

const FIELDS: readonly Field[] = [
  { name: 'report', type: 'string', constraints: REQUIRED, read: ({ report }) => report },
  { name: 'rule', type: 'string', constraints: REQUIRED, read: ({ finding }) => finding.rule },
  {
    name: 'verdict',
    type: 'string',
    constraints: { required: true, enum: VERDICTS },
    read: ({ finding }) => finding.verdict,
  },
  {
    name: 'chance',
    type: 'string',
    constraints: { enum: ['yes'] },
    read: ({ finding }) => (finding.isCoincidence ? 'yes' : undefined),
  },
  { name: 'matter', type: 'string', constraints: REQUIRED, read: ({ matter }) => matter },
  ...amountFields('expected'),
  ...amountFields('found'),
  { name: 'sentence', type: 'string', constraints: REQUIRED, read: ({ sentence }) => sentence },
  {
    name: 'figures',
    type: 'string',
    constraints: REQUIRED,
    read: ({ finding }) =>
      readingsOf(finding)
        .map(({ id }) => id)
        .join(' '),
  },
  { name: 'quotes', type: 'string', constraints: REQUIRED, read: ({ quotes }) => quotes },
  { name: 'key', type: 'string', constraints: REQUIRED, read: ({ finding }) => findingKey(finding) },
];

function amountFields(name: 'expected' | 'found'): readonly Field[] {
  const read =
    <Value>(of: (amount: Amount) => Value) =>
    ({ finding }: Subject): Value | undefined => {
      const amounts: Readonly<Record<string, Amount | undefined>> = finding.amounts;
      const amount = amounts[name];
      return amount && of(amount);
    };
  return [
    { name, type: 'number', read: read(({ value }) => plain(value)) },
    { name: `${name}_low`, type: 'number', read: read(({ interval }) => plain(interval.low)) },
    { name: `${name}_high`, type: 'number', read: read(({ interval }) => plain(interval.high)) },
    { name: `${name}_unit`, type: 'string', read: read(({ unit }) => unit) },
    { name: `${name}_bound`, type: 'string', read: read(({ bound }) => bound) },
  ];
}

/** Without the noise of binary arithmetic in the last digits. */
function plain(number: number): number | undefined {
  return Number.isFinite(number) ? withoutNoise(number) : undefined;
}
