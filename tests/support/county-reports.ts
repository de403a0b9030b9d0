import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract';
import type { Dataset, ReportData } from '../../src/library/dataset';
import { createLibrary } from '../../src/library/library';

/** Reports of three counties that do not exist, in the manner of such reports: of one three years and a budget report. */
export const COUNTY_REPORTS = [
  'qingshi-2021',
  'qingshi-2022',
  'qingshi-2023',
  'qingshi-budget-2022',
  'baisha-2022',
  'yunling-2022',
] as const;
export type CountyReport = (typeof COUNTY_REPORTS)[number];

/** Some of them as the extractor reads them, in one library. */
export function counties(...ids: readonly CountyReport[]): Dataset {
  return createLibrary(ids.map(county)).current();
}

export function county(id: CountyReport): ReportData {
  const text = readFileSync(join(__dirname, `../fixtures/counties/${id}.txt`), 'utf8');
  const { division, observations } = extract(text, { id });
  const { title = id, area = '', level, date, kind } = division.heading;
  return {
    report: {
      id,
      title,
      area,
      ...(level && { level }),
      ...(date && { date }),
      ...(kind !== 'unknown' && { kind }),
      ...(division.years && { year: division.years.reviewed }),
      language: 'zh-CN',
      areas: [],
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    observations: observations.map((read) => (read.area === '' ? { ...read, area } : read)),
    statements: [],
  };
}
