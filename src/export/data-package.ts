import type { Language } from '../core/language';
import type { Report } from '../core/reading/report';
import type { Dataset } from '../library/dataset';
import { exportTexts } from '../wording/export';
import { fieldTexts } from '../wording/export-fields';
import { csvForPrograms } from './csv';
import { textFile, type ExportedFile } from './exported-file';
import { indicatorTable } from './indicator-table';
import { observationTable } from './observation-table';
import { reportTable } from './report-table';
import { tableSchema, type TableSchema } from './table-schema';

/**
 * The files of a Data Package (Frictionless, standard 2.0): the observations, the reports and the catalogue as CSV
 * with their schemas, each report's text to which the offsets refer, and `datapackage.json`, which describes them.
 *
 * The same data gives the same bytes: no date of creation is written. `productVersion` is that of Fiscal Gauge; the
 * package's own version carries the dataset's as build metadata (`1.0.0+7d58a3ab`).
 */
export async function dataPackage(
  { version, reports }: Dataset,
  language: Language,
  productVersion: string,
): Promise<readonly ExportedFile[]> {
  const texts = exportTexts(language).dataPackage;
  const fields = fieldTexts(language);
  const observations = observationTable(reports);
  const identities = reportTable(reports);
  const indicators = indicatorTable();
  const parts: readonly Part[] = [
    {
      name: 'observations',
      title: texts.observations,
      file: textFile('observations.csv', csvForPrograms(observations)),
      schema: tableSchema(observations, fields.observations, {
        primaryKey: ['report', 'id'],
        foreignKeys: [
          { fields: ['report'], reference: { resource: 'reports', fields: ['id'] } },
          { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
        ],
      }),
    },
    {
      name: 'reports',
      title: texts.reports,
      file: textFile('reports.csv', csvForPrograms(identities)),
      schema: tableSchema(identities, fields.reports, { primaryKey: ['id'] }),
    },
    {
      name: 'indicators',
      title: texts.indicators,
      file: textFile('indicators.csv', csvForPrograms(indicators)),
      schema: tableSchema(indicators, fields.indicators, { primaryKey: ['id'] }),
    },
    ...namedTexts(reports).map(({ name, report }) => ({
      name,
      title: report.title,
      file: textFile(`${name}.txt`, report.text),
    })),
  ];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'fiscal-gauge',
    title: texts.title,
    description: texts.description,
    version: `${productVersion}+${version}`,
    keywords: texts.keywords,
    sources: reports.map(({ report }) => ({
      title: sourceTitle(report),
      ...(report.date && { version: report.date }),
    })),
    resources: await Promise.all(parts.map(resource)),
  };
  return [
    textFile('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`),
    ...parts.map(({ file }) => file),
  ];
}

/** Each report with the name of its text, which lies in the package's own folder whatever the report's id is: a path, say. */
function namedTexts(
  reports: Dataset['reports'],
): readonly { readonly name: string; readonly report: Report }[] {
  const taken = new Set<string>();
  return reports.map(({ report }) => {
    // What no file system allows, and what would lead elsewhere.
    const plain = report.id.replace(/[\\/:*?"<>|\s]+/gu, '_').replace(/^[._]+/u, '') || 'report';
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
    taken.add(name);
    return { name, report };
  });
}

interface Part {
  readonly name: string;
  readonly title: string;
  readonly file: ExportedFile;
  /** Of a table; a report's text has none. */
  readonly schema?: TableSchema;
}

async function resource({ name, title, file, schema }: Part): Promise<object> {
  return {
    name,
    path: file.name,
    ...(schema && { type: 'table' }),
    title,
    format: schema ? 'csv' : 'txt',
    mediatype: schema ? 'text/csv' : 'text/plain',
    encoding: 'utf-8',
    bytes: file.bytes.length,
    hash: `sha256:${await sha256(file.bytes)}`,
    // Given to the tables alone: a report's text is its publisher's, and no licence of ours covers it.
    ...(schema && { licenses: [LICENCE], schema }),
  };
}

const LICENCE = { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' };

function sourceTitle({ publisher, area, title }: Report): string {
  return `${publisher ?? area}：《${title}》`;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
