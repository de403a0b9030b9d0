import type { CheckResult } from './check-result';
import type { ResultFile } from './result-file';

/**
 * The address of a new issue that tells of a result, filled in: which Excel, how many checks came to what, and those that did not
 * pass. It is opened by the person, who sees all of it before they send it; nothing is sent by the add-in. An address has to be
 * short, so the whole result is left to be pasted.
 */
export function issueAddress(issues: string, file: ResultFile): string {
  const { platform, version, requirementSets } = file.excel;
  const excel = `${platform} ${version}`;
  const notPassed = file.results.filter(({ kind }) => kind === 'differs' || kind === 'failed').map(line);
  const shown = notPassed.slice(0, MOST_LINES);
  const body = [
    `Add-in ${file.addIn}, Excel ${excel}, ExcelApi ${requirementSets['ExcelApi'] ?? '?'}, ${file.excel.language}.`,
    COUNTED.map((kind) => `${file.results.filter((result) => result.kind === kind).length} ${kind}`).join(
      ', ',
    ),
    '',
    ...shown,
    ...(notPassed.length > shown.length ? [`… and ${notPassed.length - shown.length} more`] : []),
    '',
    'Please paste the copied result here:',
    '',
    '```json',
    '```',
  ].join('\n');
  const title = `Self-check: Excel ${excel}`;
  return `${issues.replace(/\/+$/, '')}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

const COUNTED = ['passed', 'differs', 'failed', 'skipped'] as const;
/** Browsers and servers cut addresses off beyond some 8,000 characters. */
const MOST_LINES = 20;
/** In characters, each of which may take nine in an address. */
const LONGEST_SEEN = 25;

function line(result: CheckResult): string {
  switch (result.kind) {
    case 'differs':
      return `- ${result.id}: ${JSON.stringify(result.seen).slice(0, LONGEST_SEEN)}`;
    case 'failed':
      return `- ${result.id}: ${result.code}${result.at === undefined ? '' : ` at ${result.at}`}`;
    case 'passed':
    case 'skipped':
      return `- ${result.id}`;
  }
}
