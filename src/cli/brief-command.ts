import { extname } from 'node:path';
import { LANGUAGES } from '../core/language';
import { BRIEF_FORMATS, exportBriefs, type BriefFormat } from '../export/brief/export-briefs';
import { documentSets } from '../library/document-set';
import { partlyDone, type Answer } from './answer';
import { chosen } from './chosen';
import type { Command, CommandContext } from './command';
import { helpTexts } from './help-words';
import type { OptionValues } from './read-options';
import { readReports } from './read-reports';
import { reportIds } from './report-ids';
import { fault, isFault } from './words';
import { writeOneFile } from './write-files';

/** `fiscal-gauge brief`: the one-page brief of each report, the documents of one area and year together. */
export const briefCommand: Command = {
  name: 'brief',
  options: { report: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' } },
  takesFiles: true,
  help: ({ language, library }) =>
    helpTexts(language).brief({ reports: reportIds(library), languages: LANGUAGES }),
  run,
};

async function run(values: OptionValues, context: CommandContext): Promise<Answer> {
  const { language, library, files } = context;
  const output = typeof values['output'] === 'string' ? values['output'] : undefined;
  const format = chosen(values, 'format', BRIEF_FORMATS) ?? formatOf(output);
  if (isFault(format)) return format;
  const isText = format === 'md' || format === 'html';
  if (output === undefined && !isText) return fault('output-needed', { given: format });
  const named = typeof values['report'] === 'string' ? values['report'] : undefined;
  const read = await readReports({ named, files, library, language });
  if (isFault(read)) return read;
  const sets = { ...read.dataset, reports: documentSets(read.dataset.reports) };
  const { bytes } = await exportBriefs(sets, format, language);
  const written = output === undefined ? undefined : await writeOneFile(output, bytes);
  if (written !== undefined) return written;
  const told = output === undefined ? bytes : '';
  return read.isWhole ? told : partlyDone(told);
}

/** What a file's extension asks for; Markdown where there is none or an unknown one. */
function formatOf(output = ''): BriefFormat {
  const extension = extname(output).slice(1).toLowerCase();
  return BRIEF_FORMATS.find((format) => format === extension) ?? 'md';
}
