import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPartlyDone } from '../../src/cli/answer';
import { runCommandLine } from '../../src/cli/run-command-line';
import { jsonDocument } from '../../src/export/json';
import { faultSentence, isFault } from '../../src/cli/words';
import { createLibrary } from '../../src/library/library';
import { zhuhaiAlone } from '../support/zhuhai-alone';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-audit-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function said(...args: readonly string[]): Promise<string> {
  const answer = await runCommandLine(['audit', ...args], {
    productVersion: '0',
    library: createLibrary(zhuhaiAlone().reports),
  });
  if (isFault(answer)) throw new Error(faultSentence(answer, 'en-US'));
  const output = isPartlyDone(answer) ? answer.output : answer;
  return typeof output === 'string' ? output : Buffer.from(output).toString();
}

async function refused(...args: readonly string[]): Promise<string> {
  const answer = await runCommandLine(['audit', ...args], {
    productVersion: '0',
    library: createLibrary(zhuhaiAlone().reports),
  });
  if (!isFault(answer)) throw new Error('it was carried out');
  return faultSentence(answer, 'en-US').replaceAll(folder, '');
}

async function written(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('as text it is the report’s title, the verdicts counted, a paragraph for each finding, and the rest as a count', async () => {
  const text = await said('--language', 'zh-CN');
  const lines = text.trimEnd().split('\n');
  expect(lines[0]).toBe(zhuhaiAlone().reports[0]?.report.title);
  expect(lines[1]).toMatch(/^相符 \d+；待说明 \d+；可推算 \d+；不可比 \d+$/);
  expect(lines[3]).toBe('1. 由占比推算：一般公共预算支出 [可推算]');
  expect(lines.at(-1)).toMatch(/^另有\d+处数据相互核对一致，\d+处金额相同属巧合。$/);
});

test('an exported document has the findings of the report that it was written from', async () => {
  const path = await written('report.json', jsonDocument(zhuhaiAlone()));
  for (const format of ['text', 'json', 'jsonl', 'csv']) {
    const options = ['--format', format, '--language', 'zh-CN'];
    expect(await said('--report', path, ...options)).toBe(await said(...options));
  }
});

test('JSON Lines and the JSON document hold the same findings, numbers as numbers, open ends absent', async () => {
  const rows = (await said('--format', 'jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const document = JSON.parse(await said('--format', 'json')) as Record<string, unknown>;
  expect(document['findings']).toEqual(rows);
  expect(rows.find(({ rule }) => rule === 'budget-account')).toMatchObject({
    verdict: 'strains',
    found: 15,
    expected_unit: '亿元',
    expected_bound: 'exact',
  });
  expect(rows.find(({ rule }) => rule === 'equal-amounts')).toMatchObject({ found: 30, expected: null });
  expect(rows.find(({ rule }) => rule === 'target-level')).toMatchObject({
    found_low: 335,
    found_high: null,
  });
});

test('CSV is for Excel, a line for each finding', async () => {
  const csv = await said('--format', 'csv');
  expect(csv.startsWith('\uFEFFreport,rule,verdict,')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(
    1 + (await said('--format', 'jsonl')).trimEnd().split('\n').length,
  );
});

test.each([
  [
    'an id that nobody knows',
    () => 'zhuhai',
    'There is no report and no file “zhuhai”. The reports are: zhuhai-hitech-2022.',
  ],
  ['a folder', () => folder, 'Cannot read  (EISDIR).'],
])('%s is refused in one line', async (_, report, sentence) => {
  expect(await refused('--report', report())).toBe(sentence);
});

test.each([
  [
    'not JSON',
    'total: 5',
    '/x.json is not JSON: what is read here is what fiscal-gauge export --format json writes.',
  ],
  ['another document', '{"reports":[],"observations":[]}', '/x.json has no figures.'],
  [
    'a value that is no number',
    jsonDocument(zhuhaiAlone()).replace('"value":306.2,', '"value":"many",'),
    '/x.json is not what fiscal-gauge export --format json writes: observations.2.value: must be a number as printed, such as "22.10".',
  ],
])('a file that is %s is refused with its place', async (_, text, sentence) => {
  expect(await refused('--report', await written('x.json', text))).toBe(sentence);
});

test('a format that there is not is refused with those that there are', async () => {
  expect(await refused('--format', 'xlsx')).toBe(
    '--format cannot be “xlsx”. It can be: text, json, jsonl, csv.',
  );
});
