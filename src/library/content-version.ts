import type { ReportData } from './dataset';

/**
 * The version of a dataset: eight hexadecimal digits that change whenever any text, observation or
 * statement does, and never otherwise.
 *
 * Computed from the content (FNV-1a), so that no one can forget to raise it. It tells versions apart;
 * it protects nothing, and the text enters through its SHA-256.
 */
export function contentVersion(reports: readonly ReportData[]): string {
  const content = JSON.stringify(
    reports.map(({ report, observations, statements }) => [
      { ...report, text: report.sha256 },
      observations,
      statements,
    ]),
  );
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
