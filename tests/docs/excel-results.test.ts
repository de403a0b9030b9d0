import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROOFS } from '../../scripts/excel-results/proofs';
import { readResults } from '../../scripts/excel-results/read-results';
import { withResults } from '../../scripts/excel-results/results-in-readme';
import { CHECKS } from '../../src/self-check/checks';
import type { ResultFile } from '../../src/self-check/result-file';
import { readResultFile } from '../../src/self-check/result-schema';

const README = { 'en-US': read('README.md'), 'zh-CN': read('README.zh-CN.md') } as const;

const RESULT: ResultFile = {
  version: 1,
  date: '2022-03-01',
  addIn: '0.1.0',
  excel: {
    platform: 'PC',
    version: '16.0.1',
    language: 'zh-CN',
    contentLanguage: 'zh-CN',
    requirementSets: { ExcelApi: '1.17' },
    hasTheme: true,
  },
  results: [
    { id: 'chart-takes-its-series', ms: 30, kind: 'passed', seen: ['Target', 'Result'] },
    { id: 'missing-point-is-a-gap', ms: 20, kind: 'failed', code: 'InvalidArgument', at: 'ChartSeries' },
    {
      id: 'text-stays-text',
      ms: 1,
      kind: 'differs',
      expected: { kind: 'exactly', value: 'a' },
      seen: { b: [1, null] },
    },
    { id: 'undo-takes-writes-back', ms: 0, kind: 'skipped', reason: 'not-done-by-hand' },
  ],
};

test.each(['en-US', 'zh-CN'] as const)('README is what `npm run docs` writes: %s', (language) => {
  expect(withResults(README[language], readResults(), language)).toBe(README[language]);
});

test.each(['en-US', 'zh-CN'] as const)('each proof to which checks speak has its row: %s', (language) => {
  const rows = README[language].split('\n');
  expect(
    Object.keys(PROOFS).filter((command) => !rows.some((row) => row.includes(`| ${command} |`))),
  ).toEqual([]);
});

test('a result is told in the column of what it speaks to, and below with what did not pass', () => {
  const readme = withResults(README['en-US'], [RESULT], 'en-US');
  const row = (command: string) => readme.split('\n').find((line) => line.includes(`| ${command} |`));
  expect(row('`npx jest charts`')).toMatch(/\| PC 16\.0\.1: 1 of 2 \|$/);
  expect(row('`npx jest kept-reports reports`')).toMatch(/\| not yet \|$/);
  // Skipped is not run.
  expect(row('`npx jest person users-and-us`')).toMatch(/\| not yet \|$/);
  expect(readme).toContain(
    '| PC 16.0.1 | 1.17 | zh-CN | 2022-03-01 | 1 / 3 | `missing-point-is-a-gap`, `text-stays-text` |',
  );
});

test('a result is read back as it was copied, and nothing else is taken for one', () => {
  expect(readResultFile(JSON.stringify(RESULT))).toEqual(RESULT);
  expect(() => readResultFile(JSON.stringify({ ...RESULT, workbook: 'mine.xlsx' }))).toThrow();
  expect(() => readResultFile(JSON.stringify({ ...RESULT, version: 2 }))).toThrow();
});

function read(name: string): string {
  return readFileSync(join(__dirname, '../..', name), 'utf8');
}

/** The cells of the table of what the preview takes over from others. */
function takenOver(): readonly (readonly string[])[] {
  const [followed = ''] = read('docs/preview-differences.md').split('## Does not follow Excel');
  const rows = followed.split('\n').filter((line) => /^\| (?!what |-)/.test(line));
  return rows.map((row) => row.split(' | '));
}

const quotedIn = (text: string | undefined): readonly string[] =>
  [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted);

test('what the preview takes over from others is found out by checks that there are', () => {
  const named = takenOver().flatMap((cells) => quotedIn(cells.at(-1)));
  const ids = new Set(CHECKS.map(({ id }) => id));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('and each is held by tests that there are', () => {
  const files = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' });
  const tests = new Set(files.map((file) => /([\w-]+)(?:\.laws)?\.test\.tsx?$/.exec(file)?.[1]));
  const named = takenOver().map((cells) => quotedIn(cells.at(-2)));
  expect(named.filter((names) => names.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !tests.has(name))).toEqual([]);
});
