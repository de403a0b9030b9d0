import type { Language } from '../core/language';
import type { Dataset } from '../library/dataset';
import { csvForExcel } from './csv';
import { dataPackage } from './data-package';
import { textFile, type ExportedFile } from './exported-file';
import { jsonDocument, jsonLines } from './json';
import { observationTable } from './observation-table';
import { parquetFile } from './parquet';
import { workbook } from './workbook';

export const EXPORT_FORMATS = ['json', 'jsonl', 'csv', 'parquet', 'datapackage', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What an export is made from; the dataset holds the reports that are wanted. */
export interface ExportRequest {
  readonly dataset: Dataset;
  readonly format: ExportFormat;
  /** Of titles and tables; ids, labels and quotes are the same in both. */
  readonly language: Language;
  /** Of Fiscal Gauge. */
  readonly productVersion: string;
}

/** The files of an export: one, or those of a folder for a Data Package. */
export async function exportReports(request: ExportRequest): Promise<readonly ExportedFile[]> {
  const { dataset, format, language, productVersion } = request;
  switch (format) {
    case 'json':
      return [textFile('fiscal-gauge.json', jsonDocument(dataset))];
    case 'jsonl':
      return [textFile('fiscal-gauge.jsonl', jsonLines(observationTable(dataset.reports)))];
    case 'csv':
      return [textFile('fiscal-gauge.csv', csvForExcel(observationTable(dataset.reports)))];
    case 'parquet':
      return [{ name: 'fiscal-gauge.parquet', bytes: await parquetFile(observationTable(dataset.reports)) }];
    case 'datapackage':
      return dataPackage(dataset, language, productVersion);
    case 'xlsx':
      return [{ name: 'fiscal-gauge.xlsx', bytes: await workbook(dataset, language) }];
  }
}
