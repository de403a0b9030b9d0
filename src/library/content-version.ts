import { contentHash } from './content-hash';
import type { ReportData } from './dataset';

/**
 * The version of a dataset: eight hexadecimal digits that change whenever any text, observation or
 * statement does, and never otherwise.
 *
 * Computed from the content, so that no one can forget to raise it; the text enters through its SHA-256.
 */
export function contentVersion(reports: readonly ReportData[]): string {
  return contentHash(
    JSON.stringify(
      reports.map(({ report, observations, statements }) => [
        { ...report, text: report.sha256 },
        observations,
        statements,
      ]),
    ),
  );
}
