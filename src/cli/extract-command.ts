import { extname } from 'node:path';
import { LANGUAGES, type Language } from '../core/language';
import { isUnreadable } from '../core/reading/unreadable-document';
import { csvForExcel } from '../export/csv';
import { exportReports } from '../export/export-reports';
import type { ExportTable } from '../export/export-table';
import { jsonLines } from '../export/json';
import { observationTable } from '../export/observation-table';
import { contentVersion } from '../library/content-version';
import type { ReportData } from '../library/dataset';
import { unreadableSentence } from '../wording/unreadable-document';
import { accountTable } from './account-table';
import { accountText } from './account-text';
import { partlyDone, type Answer, type Output } from './answer';
import { chosen } from './chosen';
import type { Command, CommandContext } from './command';
import { documentLines, documentsNamed, type NamedDocument } from './documents-named';
import { extractedReport, type ExtractedReport } from '../intake/extracted-report';
import { helpTexts } from './help-words';
import type { OptionValues } from './read-options';
import { endProgress, notice, progress } from './terminal';
import { fault, faultSentence, isFault, type CommandLineFault } from './words';
import { writeFolder, writeOneFile, writeStandardOutput } from './write-files';

/** `fiscal-gauge extract`: the figures of any report, each with its sentence. */
export const extractCommand: Command = {
  name: 'extract',
  options: {
    format: { type: 'string' },
    output: { type: 'string' },
    documents: { type: 'boolean' },
    account: { type: 'boolean' },
  },
  takesFiles: true,
  help: ({ language }) => helpTexts(language).extract({ reports: [], languages: LANGUAGES }),
  run,
};

const FORMATS = ['jsonl', 'json', 'csv', 'parquet', 'datapackage'] as const;
type ExtractFormat = (typeof FORMATS)[number];

async function run(values: OptionValues, context: CommandContext): Promise<Answer> {
  const { files, language } = context;
  const isLines = values['documents'] === true;
  if (files.length === 0 && !isLines) return fault('nothing-named');
  const output = typeof values['output'] === 'string' ? values['output'] : undefined;
  const format = chosen(values, 'format', FORMATS) ?? formatOf(output);
  if (isFault(format)) return format;
  const isBinary = format === 'parquet' || format === 'datapackage';
  if (output === undefined && isBinary) return fault('output-needed', { given: format });

  const documents = isLines ? documentLines(files) : documentsNamed(files);
  if (values['account'] === true) {
    const tell = accountTeller(values['format'] === undefined ? 'text' : format, language);
    return isFault(tell) ? tell : streamed(documents, language, tell);
  }
  if (format === 'jsonl' && output === undefined) {
    return streamed(documents, language, ({ data }) => jsonLines(observationTable([data])));
  }
  return gathered(documents, { context, format, output });
}

/** What a file's extension asks for; JSON Lines where there is none or an unknown one. */
function formatOf(output = ''): ExtractFormat {
  const extension = extname(output).slice(1).toLowerCase();
  return FORMATS.find((format) => format === extension) ?? 'jsonl';
}

function accountTeller(
  format: ExtractFormat | 'text',
  language: Language,
): ((report: ExtractedReport) => string) | CommandLineFault {
  const asTable = (tell: (table: ExportTable) => string) => (report: ExtractedReport) =>
    tell(accountTable(report));
  switch (format) {
    case 'text':
      return (report) => accountText(report, accountTable(report), language);
    case 'jsonl':
      return asTable(jsonLines);
    case 'csv':
      return asTable(csvForExcel);
    default:
      return fault('unknown-value', { option: '--format', given: format, known: ['jsonl', 'csv'] });
  }
}

/** Writes what is told of each document as soon as it has been read, so that a pipeline need not wait for the last. */
async function streamed(
  documents: AsyncIterable<NamedDocument>,
  language: Language,
  tell: (report: ExtractedReport) => string,
): Promise<Answer> {
  let isWhole = true;
  for await (const report of readReports(documents, language)) {
    if (report === undefined) isWhole = false;
    else {
      const wrong = await writeStandardOutput(tell(report));
      if (wrong !== undefined) return wrong;
    }
  }
  return isWhole ? '' : partlyDone('');
}

interface Wanted {
  readonly context: CommandContext;
  readonly format: ExtractFormat;
  readonly output: string | undefined;
}

async function gathered(
  documents: AsyncIterable<NamedDocument>,
  { context, format, output }: Wanted,
): Promise<Answer> {
  const reports: ReportData[] = [];
  let isWhole = true;
  for await (const report of readReports(documents, context.language)) {
    if (report === undefined) isWhole = false;
    else reports.push(report.data);
  }
  const { language, productVersion } = context;
  const dataset = { version: contentVersion(reports), reports };
  const files = await exportReports({ dataset, format, language, productVersion });
  const bytes: Output = files[0]?.bytes ?? '';
  const wrong =
    output === undefined
      ? undefined
      : await (format === 'datapackage' ? writeFolder(output, files) : writeOneFile(output, bytes));
  if (wrong !== undefined) return wrong;
  const left = output === undefined ? bytes : '';
  return isWhole ? left : partlyDone(left);
}

/** The reports that documents hold; of one that gives none the reason is said at once, and nothing is yielded but that. */
async function* readReports(
  documents: AsyncIterable<NamedDocument>,
  language: Language,
): AsyncGenerator<ExtractedReport | undefined> {
  let count = 0;
  for await (const document of documents) {
    count += 1;
    if (document.of !== undefined && document.of > 1) progress(`${count}/${document.of}`);
    const read =
      document.kind === 'named-text'
        ? await extractedReport(document.text, document.id, undefined, document.known)
        : document;
    if (isUnreadable(read)) notice(unreadableSentence(read, language));
    else if (isFault(read)) notice(faultSentence(read, language));
    yield read.kind === 'extracted-report' ? read : undefined;
  }
  endProgress();
}
