import { extname } from 'node:path';
import { LANGUAGES } from '../core/language';
import { EXPORT_FORMATS, exportReports, type ExportFormat } from '../export/export-reports';
import { fault, isFault } from './words';
import { helpTexts } from './help-words';
import type { Answer } from './answer';
import { chosen } from './chosen';
import type { Command, CommandContext } from './command';
import type { OptionValues } from './read-options';
import { reportIds } from './report-ids';
import { writeFolder, writeOneFile } from './write-files';

/** `fiscal-gauge export`: the reports at hand as files. */
export const exportCommand: Command = {
  name: 'export',
  options: { report: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' } },
  help: ({ language, library }) =>
    helpTexts(language).export({ reports: reportIds(library), languages: LANGUAGES }),
  run,
};

async function run(values: OptionValues, context: CommandContext): Promise<Answer> {
  const { language, productVersion, library } = context;
  const dataset = library.current();
  const report = chosen(values, 'report', reportIds(library));
  if (isFault(report)) return report;
  const output = typeof values['output'] === 'string' ? values['output'] : undefined;
  const format = chosen(values, 'format', EXPORT_FORMATS) ?? formatOf(output);
  if (isFault(format)) return format;
  const isText = format !== 'xlsx' && format !== 'datapackage' && format !== 'parquet';
  if (output === undefined && !isText) return fault('output-needed', { given: format });

  const wanted = { ...dataset, reports: dataset.reports.filter((data) => isWanted(data.report.id, report)) };
  const files = await exportReports({ dataset: wanted, format, language, productVersion });
  if (output !== undefined && format === 'datapackage') return (await writeFolder(output, files)) ?? '';
  const bytes = files[0]?.bytes ?? new Uint8Array();
  return output === undefined ? bytes : ((await writeOneFile(output, bytes)) ?? '');
}

/** What a file's extension asks for; JSON where there is none or an unknown one. */
function formatOf(output = ''): ExportFormat {
  const extension = extname(output).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === extension) ?? 'json';
}

function isWanted(id: string, report: string | undefined): boolean {
  return report === undefined || report === id;
}
