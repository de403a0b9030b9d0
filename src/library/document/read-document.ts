import type { z } from 'zod';
import { indicatorById } from '../../core/catalogue/catalogue';
import { codePointLength } from '../../core/reading/code-points';
import type { Observation, SourceSpan } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';
import type { Dataset, ReportData } from '../dataset';
import { documentSchema, type DocumentRow, type StatementRow } from './document-schema';
import { observationSchema, reportSchema, statementSchema } from './schema';
import { textFromQuotes } from './text-from-quotes';
import { withEarlier } from '../with-earlier';

/** Why a text is no dataset, with the place in it. */
export interface DocumentFault {
  readonly kind: 'document-fault';
  readonly problem: 'not-json' | 'schema' | 'unknown-report' | 'unknown-indicator' | 'no-figures';
  /** `observations.3.value: must be …`, the id that is unknown; empty where there is nothing to point at. */
  readonly detail: string;
}

/**
 * The dataset that a JSON document holds, as `fiscal-gauge export --format json` writes it, checked to the last row.
 *
 * Numbers keep the digits that the document prints: 22.10 stays 22.10. The document has no report's text but every
 * sentence with its place, so the texts are known where anything was read from them and blank elsewhere.
 */
export function readDocument(text: string): Dataset | DocumentFault {
  const json = parsed(text);
  if (json === undefined) return fault('not-json');
  const { data: document, error } = documentSchema.safeParse(json);
  if (document === undefined) return schemaFault(error);
  if (document.observations.length === 0) return fault('no-figures');
  const reports = document.reports.map((row) => {
    const isIts = ({ report }: { readonly report: string }): boolean => report === row.id;
    return reportOf(row, document.observations.filter(isIts), document.statements.filter(isIts));
  });
  const ids = new Set(document.reports.map(({ id }) => id));
  const stray = [...document.observations, ...document.statements].find(({ report }) => !ids.has(report));
  if (stray !== undefined) return fault('unknown-report', stray.report);
  const wrong = reports.find(isDocumentFault);
  if (wrong !== undefined) return wrong;
  return {
    version: document.dataset,
    reports: withEarlier(reports.filter((report): report is ReportData => !isDocumentFault(report))),
  };
}

export function isDocumentFault(answer: unknown): answer is DocumentFault {
  return (
    typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'document-fault'
  );
}

/** As strings, the numbers whose digits are printed precision; inside a JSON string no bare quotation mark stands. */
function parsed(text: string): unknown {
  const withDigits = text.replace(/("value(?:_high)?"\s*:\s*)(-?\d+(?:\.\d+)?)(?=\s*[,}])/g, '$1"$2"');
  try {
    return JSON.parse(withDigits.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function reportOf(
  row: Readonly<Record<string, unknown>>,
  rows: readonly DocumentRow[],
  statementRows: readonly StatementRow[],
): ReportData | DocumentFault {
  const { data: report, error } = reportSchema.safeParse(present({ areas: [], ...row }));
  if (report === undefined) return schemaFault(error, 'reports');
  const observations: Observation[] = [];
  for (const [index, entry] of rows.entries()) {
    const read = observationSchema.safeParse(observationOf(entry, index));
    if (read.data === undefined) return schemaFault(read.error, `observations.${index}`);
    observations.push(read.data);
  }
  const statements: Statement[] = [];
  for (const [index, entry] of statementRows.entries()) {
    const read = statementSchema.safeParse(statementOf(entry, index));
    if (read.data === undefined) return schemaFault(read.error, `statements.${index}`);
    statements.push(read.data);
  }
  const unknown = [...observations, ...statements].find(
    ({ indicator }) => indicator !== undefined && indicatorById(indicator) === undefined,
  );
  if (unknown !== undefined) return fault('unknown-indicator', unknown.indicator);
  return {
    report: {
      ...report,
      ...namesOf([...rows, ...statementRows]),
      ...notesOf(rows, observations),
      text: textFromQuotes([...rows, ...statementRows]),
    },
    observations,
    statements,
  };
}

/** What rows call the report's own words, where they call them otherwise; the catalogue has the names of its indicators. */
function namesOf(rows: readonly (DocumentRow | StatementRow)[]): Pick<Report, 'names' | 'glosses'> {
  const own = rows.filter(({ indicator }) => indicator === null);
  const called = (nameOf: (row: DocumentRow | StatementRow) => string | null): Record<string, string> =>
    Object.fromEntries(
      own.flatMap((row) => {
        const name = nameOf(row);
        return name === null || name === row.label ? [] : [[row.label, name]];
      }),
    );
  return { names: called(({ name }) => name), glosses: called((row) => row.name_english) };
}

/** The notes on readings, by their ids; none where no row has one. */
function notesOf(rows: readonly DocumentRow[], observations: readonly Observation[]): Pick<Report, 'notes'> {
  const noted = rows.flatMap(({ note, note_english: english }, index) => {
    const chinese = note ?? english;
    if (chinese === null) return [];
    return [[observations[index]?.id ?? '', { chinese, english: english ?? chinese }] as const];
  });
  return noted.length === 0 ? {} : { notes: Object.fromEntries(noted) };
}

function observationOf(row: DocumentRow, index: number): unknown {
  const { money, payer, value, value_high: valueHigh, start, end, unit, ...rest } = row;
  const { id, quote, topic, area_basis: areaBasis, period_basis: periodBasis, ...named } = rest;
  const { rank_of: rankOf, wording, figure_start, figure_end, doubt, ...plain } = named;
  const source = { start, end };
  const isGiven = figure_start !== null && figure_end !== null;
  return present({
    ...plain,
    // The report holds names and notes.
    name: null,
    name_english: null,
    note: null,
    note_english: null,
    id: id ?? `figure-${index + 1}`,
    areaBasis: areaBasis ?? 'inferred',
    periodBasis: periodBasis ?? 'part',
    rankOf,
    topic: plain.indicator === null ? topic : null,
    value,
    valueHigh,
    unit: unit ?? '',
    wording: wording?.split(',') ?? [],
    // A program that is certain has no doubts; a person's reading says nothing of either.
    doubts: plain.confidence === null ? null : (doubt?.split(' ') ?? []),
    money: money === null ? null : present({ nature: money, payer }),
    source,
    figure: isGiven
      ? { start: figure_start, end: figure_end }
      : (spanIn(quote, `${value}${unit ?? ''}`, start) ?? source),
  });
}

function statementOf(row: StatementRow, index: number): unknown {
  const { id, topic, area_basis: areaBasis, period_basis: periodBasis, ...rest } = row;
  const { start, end, words_start, words_end, ...plain } = rest;
  return present({
    ...plain,
    quote: null,
    name: null,
    name_english: null,
    id: id ?? `statement-${index + 1}`,
    areaBasis: areaBasis ?? 'inferred',
    periodBasis: periodBasis ?? 'part',
    topic: plain.indicator === null ? topic : null,
    source: { start, end },
    words: { start: words_start ?? start, end: words_end ?? end },
  });
}

/** Where a figure stands in a sentence that begins at an offset of the text; nothing where it does not. */
function spanIn(quote: string, figure: string, start: number): SourceSpan | undefined {
  const at = quote.indexOf(figure);
  if (at < 0) return undefined;
  const from = start + codePointLength(quote.slice(0, at));
  return { start: from, end: from + codePointLength(figure) };
}

/** Without what is `null`, which the document writes for what is absent. */
function present(fields: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

function fault(problem: DocumentFault['problem'], detail = ''): DocumentFault {
  return { kind: 'document-fault', problem, detail };
}

function schemaFault(error: z.ZodError | undefined, where = ''): DocumentFault {
  const [issue] = error?.issues ?? [];
  const place = [where, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  return fault('schema', place === '' ? (issue?.message ?? '') : `${place}: ${issue?.message ?? ''}`);
}
