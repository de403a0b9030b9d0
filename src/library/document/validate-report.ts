import type { z } from 'zod';
import { indicatorById } from '../../core/catalogue/catalogue';
import { codePointLength, sliceCodePoints } from '../../core/reading/code-points';
import type { Observation, SourceSpan } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';
import { isYuan } from '../../core/number/unit';
import { clauseOf } from '../text/clause';
import { glossesSchema, notesSchema, observationSchema, reportSchema, statementSchema } from './schema';

/** The files of one report as they were read, not yet believed. */
export interface ReportFiles {
  readonly report: JsonFile;
  readonly observations: readonly JsonFile[];
  readonly statements: readonly JsonFile[];
  readonly glosses?: JsonFile;
  readonly names?: JsonFile;
  readonly notes?: JsonFile;
  readonly text: string;
  /** Of `text`, computed by whoever read it. */
  readonly sha256: string;
}

export interface JsonFile {
  readonly file: string;
  readonly content: unknown;
}

/** What is wrong with a dataset: where, in which entry, and why. */
export interface DatasetFault {
  readonly file: string;
  /** Of the observation or statement; its place in the file where it has none; empty for the whole file. */
  readonly id: string;
  readonly problem: DatasetProblem;
  readonly detail: string;
}

export type DatasetProblem =
  | 'schema'
  | 'hash-differs'
  | 'duplicate-id'
  | 'wrong-report'
  | 'unknown-indicator'
  | 'unknown-area'
  | 'outside-text'
  | 'outside-source'
  | 'number-not-in-quote'
  | 'wording-not-in-quote'
  | 'area-not-in-clause'
  | 'strength-without-target'
  | 'range-without-ends'
  | 'rank-of-nothing'
  | 'topic-of-indicator'
  | 'money-without-amount'
  | 'payer-not-in-quote'
  | 'gloss-not-in-text'
  | 'note-of-no-reading';

/** Everything that is wrong with a report's files; nothing where all is well. */
export function validateReport(files: ReportFiles): readonly DatasetFault[] {
  const report = reportSchema.safeParse(files.report.content);
  const entries = [
    ...files.observations.flatMap((file) => entriesOf(file, observationSchema)),
    ...files.statements.flatMap((file) => entriesOf(file, statementSchema)),
  ];
  const context: Context = {
    text: files.text,
    report: report.data?.id,
    areas: report.data?.areas.map(({ name }) => name),
  };
  return [
    ...schemaFaults(files.report.file, '', report.error),
    ...(report.success && report.data.sha256 !== files.sha256
      ? [fault(files.report.file, '', 'hash-differs', `the text has ${files.sha256}`)]
      : []),
    ...entries.flatMap(({ file, id, error }) => schemaFaults(file, id, error)),
    ...glossFaults(files, files.glosses),
    ...glossFaults(files, files.names),
    ...noteFaults(files.notes, entries),
    ...duplicates(entries),
    ...entries.flatMap(({ file, id, data }) =>
      data === undefined
        ? []
        : checks(data, context).map(([problem, detail]) => fault(file, id, problem, detail)),
    ),
  ];
}

interface Entry {
  readonly file: string;
  readonly id: string;
  readonly data: Observation | Statement | undefined;
  readonly error: z.ZodError | undefined;
}

interface Context {
  readonly text: string;
  readonly report: string | undefined;
  readonly areas: readonly string[] | undefined;
}

type Problem = readonly [problem: DatasetProblem, detail: string];

function entriesOf(
  { file, content }: JsonFile,
  schema: z.ZodType<Observation | Statement>,
): readonly Entry[] {
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  return list.map((raw, index) => {
    const { data, error } = schema.safeParse(raw);
    return { file, id: idOf(raw) ?? `entry ${index + 1}`, data, error };
  });
}

function idOf(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string'
    ? raw.id
    : undefined;
}

function schemaFaults(file: string, id: string, error: z.ZodError | undefined): readonly DatasetFault[] {
  return (error?.issues ?? []).map(({ path, message }) =>
    fault(file, id, 'schema', path.length > 0 ? `${path.join('.')}: ${message}` : message),
  );
}

/** A gloss, or a name, is of words that the report has: in its text, or in what identifies it. */
function glossFaults({ report, text }: ReportFiles, glosses: JsonFile | undefined): readonly DatasetFault[] {
  if (glosses === undefined) return [];
  const { data, error } = glossesSchema.safeParse(glosses.content);
  const { title = '', area = '' } = reportSchema.safeParse(report.content).data ?? {};
  const strange = Object.keys(data ?? {}).filter(
    (words) => !text.includes(words) && words !== title && words !== area,
  );
  return [
    ...schemaFaults(glosses.file, '', error),
    ...strange.map((words) => fault(glosses.file, '', 'gloss-not-in-text', words)),
  ];
}

/** A note is on a reading that there is. */
function noteFaults(notes: JsonFile | undefined, entries: readonly Entry[]): readonly DatasetFault[] {
  if (notes === undefined) return [];
  const { data, error } = notesSchema.safeParse(notes.content);
  const known = new Set(entries.map(({ id }) => id));
  const strange = Object.keys(data ?? {}).filter((id) => !known.has(id));
  return [
    ...schemaFaults(notes.file, '', error),
    ...strange.map((id) => fault(notes.file, id, 'note-of-no-reading', 'no reading has this id')),
  ];
}

function duplicates(entries: readonly Entry[]): readonly DatasetFault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, id }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [fault(file, id, 'duplicate-id', `it stands in ${earlier} already`)];
    first.set(id, file);
    return [];
  });
}

function checks(entry: Observation | Statement, { text, report, areas }: Context): readonly Problem[] {
  const spoken = 'figure' in entry ? entry.figure : entry.words;
  const length = codePointLength(text);
  const outside = [entry.source, spoken].filter(({ end }) => end > length);
  if (outside.length > 0) {
    return outside.map((span) => ['outside-text', `${shown(span)}, and the text has ${length} code points`]);
  }
  const quote = sliceCodePoints(text, entry.source.start, entry.source.end);
  return [
    ...problem(report !== undefined && entry.report !== report, 'wrong-report', entry.report),
    ...problem(
      entry.indicator !== undefined && indicatorById(entry.indicator) === undefined,
      'unknown-indicator',
      entry.indicator ?? '',
    ),
    ...problem(
      entry.indicator !== undefined && entry.topic !== undefined,
      'topic-of-indicator',
      entry.topic ?? '',
    ),
    ...problem(areas !== undefined && !areas.includes(entry.area), 'unknown-area', entry.area),
    ...problem(
      entry.areaBasis === 'stated' && !clauseOf(text, spoken).includes(entry.area),
      'area-not-in-clause',
      entry.area,
    ),
    ...problem(
      entry.strength !== undefined && entry.status !== 'target',
      'strength-without-target',
      entry.status,
    ),
    ...problem(
      spoken.start < entry.source.start || spoken.end > entry.source.end,
      'outside-source',
      `${shown(spoken)} is not inside ${shown(entry.source)}`,
    ),
    ...('figure' in entry ? figureChecks(entry, quote, sliceCodePoints(text, spoken.start, spoken.end)) : []),
  ];
}

function figureChecks(entry: Observation, quote: string, figure: string): readonly Problem[] {
  const digits = figure.replace(/(\d),(?=\d{3})/g, '$1');
  const numbers = [entry.value, ...(entry.valueHigh === undefined ? [] : [entry.valueHigh])];
  // Chinese numerals and 持平 have no digits to compare; a decline is printed without a sign.
  const unread = /\d/.test(digits)
    ? numbers.filter((number) => !digits.includes(number.replace('-', '')))
    : [];
  const unsaid = entry.wording.filter((words) => !quote.includes(words));
  return [
    ...unread.map((number): Problem => ['number-not-in-quote', `${number} is not in “${figure}”`]),
    ...unsaid.map((words): Problem => ['wording-not-in-quote', words]),
    ...problem(
      (entry.bound === 'range') !== (entry.valueHigh !== undefined),
      'range-without-ends',
      entry.bound,
    ),
    ...problem((entry.measure === 'rank') !== (entry.rankOf !== undefined), 'rank-of-nothing', entry.measure),
    ...moneyChecks(entry, quote),
  ];
}

function moneyChecks({ money, measure, unit }: Observation, quote: string): readonly Problem[] {
  if (money === undefined) return [];
  const isAmount = measure === 'level' && isYuan(unit);
  const { payer = '' } = money;
  return [
    ...problem(!isAmount, 'money-without-amount', `${measure} in ${unit}`),
    ...problem(!quote.includes(payer), 'payer-not-in-quote', payer),
  ];
}

function problem(isWrong: boolean, kind: DatasetProblem, detail: string): readonly Problem[] {
  return isWrong ? [[kind, detail]] : [];
}

function fault(file: string, id: string, kind: DatasetProblem, detail: string): DatasetFault {
  return { file, id, problem: kind, detail };
}

function shown({ start, end }: SourceSpan): string {
  return `${start}–${end}`;
}
