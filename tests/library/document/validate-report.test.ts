import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReportFiles } from '../../../scripts/read-report-files';
import {
  validateReport,
  type DatasetProblem,
  type ReportFiles,
} from '../../../src/library/document/validate-report';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'src/library/reports/zhuhai-hitech-2022');

const sound = readReportFiles(FOLDER);

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
const observations = sound.observations.flatMap(({ content }) => content as readonly Row[]);
const statements = sound.statements.flatMap(({ content }) => content as readonly Row[]);

function observation(id: string): Row {
  return observations.find((row) => row.id === id) as Row;
}

function withObservations(...rows: readonly unknown[]): ReportFiles {
  const notes = { file: 'notes.json', content: {} };
  return { ...sound, notes, observations: [{ file: 'observations.json', content: rows }], statements: [] };
}

function faults(...rows: readonly unknown[]): readonly (readonly [string, string, DatasetProblem, string])[] {
  return validateReport(withObservations(...rows)).map(({ file, id, problem, detail }) => [
    file,
    id,
    problem,
    detail,
  ]);
}

const gdp = observation('gdp.2021.level.actual');
const target = observation('gdp.2022.growth.target');
const length = [...sound.text].length;

test('the bundled report is sound', () => {
  expect(observations.length).toBeGreaterThanOrEqual(37);
  expect(statements.length).toBeGreaterThanOrEqual(2);
  expect(validateReport(sound)).toEqual([]);
});

test.each<[string, unknown, DatasetProblem, RegExp]>([
  ['a number that is no number as printed', { ...gdp, value: '306,2' }, 'schema', /^value: must be a number/],
  ['a number without its digits', { ...gdp, value: 306.2 }, 'schema', /^value: /],
  ['a field nobody knows', { ...gdp, note: 'x' }, 'schema', /note/],
  ['a measure nobody knows', { ...gdp, measure: 'size' }, 'schema', /^measure: /],
  ['a year that is none', { ...gdp, period: '21' }, 'schema', /^period: must be a year/],
  [
    'a source that ends before it starts',
    { ...gdp, source: { start: 9, end: 3 } },
    'schema',
    /^source: must end/,
  ],
  ['an observation without a source', { ...gdp, source: undefined }, 'schema', /^source: /],
  [
    'an offset outside the text',
    { ...gdp, source: { start: 0, end: length + 1 } },
    'outside-text',
    /code points/,
  ],
  ['a figure outside its source', { ...gdp, figure: { start: 0, end: 5 } }, 'outside-source', /0–5/],
  ['a number that the quote does not hold', { ...gdp, value: '306.3' }, 'number-not-in-quote', /306\.3/],
  ['a wording that the quote does not hold', { ...gdp, wording: ['力争'] }, 'wording-not-in-quote', /力争/],
  ['an area stated where it is not', { ...gdp, area: '高新区' }, 'area-not-in-clause', /高新区/],
  [
    'an area stated where another clause of the sentence has it',
    { ...observation('gdp.2021.rank.actual'), id: 'gdp.2021.level.actual', areaBasis: 'stated' },
    'area-not-in-clause',
    /主园区/,
  ],
  ['a level that is said to rank something', { ...gdp, rankOf: 'growth' }, 'rank-of-nothing', /level/],
  ['a part of a year that there is not', { ...gdp, period: '2021-Q5' }, 'schema', /^period: /],
  [
    'an area that the report does not list',
    { ...gdp, area: '横琴', areaBasis: 'carried' },
    'unknown-area',
    /横琴/,
  ],
  ['an indicator that the catalogue lacks', { ...gdp, indicator: 'gnp' }, 'unknown-indicator', /gnp/],
  ['another report’s observation', { ...gdp, report: 'elsewhere' }, 'wrong-report', /elsewhere/],
  ['a strength of a result', { ...gdp, strength: 'aspired' }, 'strength-without-target', /actual/],
  ['a topic beside an indicator', { ...gdp, topic: 'output' }, 'topic-of-indicator', /output/],
  ['a topic nobody knows', { ...gdp, topic: 'weather' }, 'schema', /^topic: /],
  [
    'a growth as public money',
    { ...gdp, measure: 'growth', unit: '%', money: { nature: 'spent' } },
    'money-without-amount',
    /growth in %/,
  ],
  [
    'a payer whom the quote does not name',
    { ...gdp, money: { nature: 'spent', payer: '省财政' } },
    'payer-not-in-quote',
    /省财政/,
  ],
  ['a range with one end', { ...gdp, bound: 'range' }, 'range-without-ends', /range/],
])('%s is told with its file, its id and the reason', (_, row, problem, reason) => {
  const found = faults(row);
  expect(found.map(([file, id, kind]) => [file, id, kind])).toContainEqual([
    'observations.json',
    'gdp.2021.level.actual',
    problem,
  ]);
  expect(found.map(([, , , detail]) => detail).join('\n')).toMatch(reason);
});

test('a gloss of words that the report does not hold is told', () => {
  const glosses = {
    file: 'glosses.json',
    content: { 民生实事: 'Livelihood items', 省财政: 'Provincial budget' },
  };
  expect(validateReport({ ...sound, glosses })).toEqual([
    { file: 'glosses.json', id: '', problem: 'gloss-not-in-text', detail: '省财政' },
  ]);
});

test('a note on a reading that there is not is told, and so is a name of words that the text lacks', () => {
  const notes = {
    file: 'notes.json',
    content: { 'gdp.1999.level.actual': { chinese: '注', english: 'A note' } },
  };
  const names = { file: 'names.json', content: { 省财政: '省级财政' } };
  expect(validateReport({ ...sound, notes, names })).toEqual([
    { file: 'names.json', id: '', problem: 'gloss-not-in-text', detail: '省财政' },
    {
      file: 'notes.json',
      id: 'gdp.1999.level.actual',
      problem: 'note-of-no-reading',
      detail: 'no reading has this id',
    },
  ]);
});

test('an id that stands twice is told once', () => {
  expect(faults(gdp, target, gdp)).toEqual([
    ['observations.json', 'gdp.2021.level.actual', 'duplicate-id', 'it stands in observations.json already'],
  ]);
});

test('an id may not stand for an observation and a statement', () => {
  const [statement] = statements;
  const files = {
    ...sound,
    statements: [{ file: 'statements.json', content: [{ ...statement, id: gdp.id }] }],
  };
  expect(validateReport(files).map(({ file, problem }) => [file, problem])).toEqual([
    ['statements.json', 'duplicate-id'],
  ]);
});

test('an entry without an id is told by its place', () => {
  expect(faults(target, 'nothing').map(([, id]) => id)).toEqual(['entry 2']);
});

test('a text that was touched no longer fits its report', () => {
  const files = { ...sound, sha256: '0'.repeat(64) };
  expect(validateReport(files).map(({ file, problem }) => [file.endsWith('report.json'), problem])).toEqual([
    [true, 'hash-differs'],
  ]);
});

describe('the check before a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const script = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/validate-dataset.ts')];
  afterAll(() => rmSync(folder, { recursive: true }));

  test('passes the reports as they are', () => {
    expect(execFileSync(process.execPath, script, { cwd: ROOT, encoding: 'utf8' })).toMatch(/sound\.$/m);
  });

  test('ends with 1 and names file, id and reason where a figure was changed', () => {
    cpSync(FOLDER, folder, { recursive: true });
    const { file } = readReportFiles(folder).observations.find(({ content }) =>
      (content as readonly Row[]).some(({ id }) => id === gdp.id),
    ) as { readonly file: string };
    writeFileSync(file, readFileSync(file, 'utf8').replace('"306.2"', '"360.2"'));
    const { status, stderr } = spawnSync(process.execPath, [...script, folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      '.json: gdp.2021.level.actual: the quote does not hold the number (360.2 is not in',
    );
  });
});
