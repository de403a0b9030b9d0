import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { madeDocx, paragraph } from '../documents/made-docx';
import { madePdf } from '../documents/made-pdf';
import { buildCommandLine, run, type Run } from './built-command-line';

// The build takes a few seconds, more where several things run at once.
jest.setTimeout(120_000);

let file: string;
let folder: string;

const TITLE = '青山县2024年政府工作报告';
const SENTENCES = ['全县实现地区生产总值306.2亿元，增长9.7%。', '一般公共预算收入21.9亿元，下降2.1%。'];
const TEXT = [TITLE, '一、2023年工作回顾', ...SENTENCES, ''].join('\n');

beforeAll(async () => {
  file = await buildCommandLine();
});

afterAll(async () => {
  await rm(dirname(file), { recursive: true, force: true });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-extract-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function gauge(...args: readonly string[]): Promise<Run> {
  return run(file, args, { cwd: folder });
}

/** With what a pipe brings on standard input. */
async function fed(input: string, ...args: readonly string[]): Promise<Run> {
  await writeFile(join(folder, 'input'), input);
  const words = args.map((word) => `'${word}'`).join(' ');
  return run('/bin/sh', ['-c', `node '${file}' ${words} < input`], { cwd: folder });
}

interface Row {
  readonly report: string;
  readonly indicator: string | null;
  readonly measure: string;
  readonly value: number;
  readonly [field: string]: unknown;
}

function rowsOf({ output }: Run): readonly Row[] {
  const lines = output.toString().trimEnd();
  return lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line) as Row);
}

function figuresOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ indicator, measure, value }) => `${indicator} ${measure} ${value}`);
}

const FIGURES = [
  'gdp level 306.2',
  'gdp growth 9.7',
  'general-budget-revenue level 21.9',
  'general-budget-revenue growth -2.1',
];

test('a report’s figures are rows, one to a line, with the report’s title and level', async () => {
  await writeFile(join(folder, 'qingshan.txt'), TEXT);
  const answer = await gauge('extract', 'qingshan.txt');
  expect({ code: answer.code, errors: answer.errors }).toEqual({ code: 0, errors: '' });
  const rows = rowsOf(answer);
  expect(figuresOf(rows)).toEqual(FIGURES);
  expect(rows[0]).toMatchObject({ report: 'qingshan.txt', title: TITLE, level: 'county', period: '2023' });
  expect(rows.map(({ confidence }) => confidence)).not.toContain(null);
});

test('offsets count the characters of the text, whatever its encoding', async () => {
  const text = `𠮷\n${TEXT}`;
  await writeFile(join(folder, 'a.txt'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const characters = [...text];
  for (const { start, end, quote } of rowsOf(await gauge('extract', 'a.txt'))) {
    expect(characters.slice(Number(start), Number(end)).join('')).toBe(quote);
  }
});

test('every kind of file gives the same figures, by its folder, by a pattern, and on standard input', async () => {
  const lines = TEXT.trimEnd().split('\n');
  await mkdir(join(folder, 'in/deep'), { recursive: true });
  await writeFile(join(folder, 'in/a.md'), TEXT);
  await writeFile(join(folder, 'in/b.html'), `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}`);
  await writeFile(join(folder, 'in/deep/c.docx'), madeDocx(lines.map((line) => paragraph(line)).join('')));
  const placed = lines.map((text, index) => ({ text, left: 90, base: 780 - 20 * index }));
  await writeFile(join(folder, 'in/deep/d.pdf'), madePdf([placed]));
  await writeFile(join(folder, 'in/notes.csv'), 'nobody asked');

  const answer = await gauge('extract', 'in');
  expect(answer.errors).toBe('');
  const byFolder = rowsOf(answer);
  const files = ['in/a.md', 'in/b.html', 'in/deep/c.docx', 'in/deep/d.pdf'];
  expect([...new Set(byFolder.map(({ report }) => report))]).toEqual(files);
  for (const name of files) {
    expect(figuresOf(byFolder.filter(({ report }) => report === name))).toEqual(FIGURES);
  }
  expect(rowsOf(await gauge('extract', 'in/**/*.{md,html,docx,pdf}'))).toEqual(byFolder);
  expect(figuresOf(rowsOf(await fed(TEXT, 'extract', '-')))).toEqual(FIGURES);
});

test('an old PDF is read by the character maps that lie beside the program', async () => {
  const lines = TEXT.trimEnd().split('\n');
  const placed = lines.map((text, index) => ({ text, left: 90, base: 780 - 20 * index }));
  await writeFile(join(folder, 'old.pdf'), madePdf([placed], { encoding: 'UniGB-UCS2-H' }));
  expect(figuresOf(rowsOf(await gauge('extract', 'old.pdf')))).toEqual(FIGURES);
});

test('what cannot be read is told, a line each, the others go on, and it ends with 2', async () => {
  await writeFile(join(folder, 'a.txt'), TEXT);
  await writeFile(join(folder, 'b.txt'), '');
  await writeFile(join(folder, 'c.txt'), '各位代表，现在我报告工作，请予审议。');
  await writeFile(join(folder, 'd.docx'), madeDocx('').slice(0, 40));
  const answer = await gauge(
    'extract',
    'a.txt',
    'b.txt',
    'c.txt',
    'd.docx',
    'nowhere.txt',
    '--language',
    'zh-CN',
  );
  expect(answer.code).toBe(2);
  expect(figuresOf(rowsOf(answer))).toEqual(FIGURES);
  expect(answer.errors.trimEnd().split('\n')).toEqual([
    'fiscal-gauge: b.txt 是空的，没有文字。请检查文件是否保存完整。',
    'fiscal-gauge: c.txt 中没有读到数据。请检查它是否为报告正文。',
    'fiscal-gauge: d.docx 已损坏，无法打开。请重新下载，或打开后另存一份。',
    'fiscal-gauge: 没有 nowhere.txt 这个文件或文件夹，其中也没有可读的文件。',
  ]);
});

test('lines of JSON give rows as they come, under the ids that they bear', async () => {
  const input = [
    JSON.stringify({ id: 'x/1', text: TEXT, url: 'kept by whoever sent it' }),
    '{broken',
    '',
    JSON.stringify({ text: TEXT }),
  ].join('\n');
  const answer = await fed(input, 'extract', '--documents');
  expect({ code: answer.code, errors: answer.errors }).toEqual({
    code: 2,
    errors:
      'fiscal-gauge: -:2 is no JSON object with a "text". Each line should look like {"id":"…","text":"…"}.\n',
  });
  const rows = rowsOf(answer);
  expect(figuresOf(rows)).toEqual([...FIGURES, ...FIGURES]);
  expect([...new Set(rows.map(({ report }) => report))]).toEqual(['x/1', '-:4']);
});

test('what a line tells of a document goes before what its text tells: area, year and kind, or a title', async () => {
  const text = '一般公共预算收入21.9亿元，增长22.1%。今年一般公共预算收入预期增长9%。';
  const lines = [
    { id: 'a', text, area: '甲市', year: 2022, kind: 'work-report' },
    { id: 'b', text, title: '乙县2020年政府工作报告', year: '' },
  ];
  const answer = await fed(lines.map((line) => JSON.stringify(line)).join('\n'), 'extract', '--documents');
  expect(rowsOf(answer).map(({ report, area, level, period }) => [report, area, level, period])).toEqual([
    ['a', '甲市', 'city', '2021'],
    ['a', '甲市', 'city', '2021'],
    ['a', '甲市', 'city', '2022'],
    ['b', '乙县', 'county', '2019'],
    ['b', '乙县', 'county', '2019'],
    ['b', '乙县', 'county', '2020'],
  ]);
});

test('however many lines come, nothing but rows is written', async () => {
  const lines = Array.from({ length: 12 }, (_, place) => JSON.stringify({ id: place, text: TEXT }));
  const answer = await fed(lines.join('\n'), 'extract', '--documents');
  expect({ code: answer.code, errors: answer.errors, rows: rowsOf(answer).length }).toEqual({
    code: 0,
    errors: '',
    rows: 12 * FIGURES.length,
  });
});

test('nothing in a text is carried out: formulas are guarded in CSV, scripts of a page are not read', async () => {
  await writeFile(
    join(folder, 'a.html'),
    `<script>document.title = "地区生产总值999亿元"</script><p>${SENTENCES[0]}</p>`,
  );
  await writeFile(join(folder, '=cmd.txt'), `=HYPERLINK("x")增长9.7%\n${TEXT}`);
  const csv = (await gauge('extract', 'a.html', '=cmd.txt', '--format', 'csv')).output.toString();
  expect(csv.startsWith('\uFEFFreport,indicator,')).toBe(true);
  expect(csv).not.toContain('999');
  expect(csv).not.toMatch(/(?:^|,)"?=/mu);
  expect(csv).toContain("\r\n'=cmd.txt,");
});

test('many reports are one document, one Parquet file or one Data Package, which keep every row', async () => {
  await writeFile(join(folder, 'a.txt'), TEXT);
  await writeFile(join(folder, 'b.txt'), TEXT);
  const rows = rowsOf(await gauge('extract', 'a.txt', 'b.txt'));
  await gauge('extract', 'a.txt', 'b.txt', '--output', 'all.parquet');
  const parquet = await readFile(join(folder, 'all.parquet'));
  const read = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
  expect(read.map(({ report, value }) => [report, value])).toEqual(
    rows.map(({ report, value }) => [report, value]),
  );

  await gauge('extract', 'a.txt', 'b.txt', '--format', 'datapackage', '--output', 'package');
  expect((await readdir(join(folder, 'package'))).sort()).toEqual([
    'a.txt.txt',
    'b.txt.txt',
    'datapackage.json',
    'indicators.csv',
    'observations.csv',
    'reports.csv',
  ]);
  expect((await gauge('extract', 'a.txt', '--format', 'parquet')).errors).toBe(
    'fiscal-gauge: parquet is not text for a screen: say where it should be written with --output.\n',
  );
});

test('the account lists every number of the text with its fate', async () => {
  await writeFile(join(folder, 'a.txt'), TEXT);
  const text = (await gauge('extract', 'a.txt', '--account')).output.toString();
  expect(text).toMatch(
    new RegExp(`^${TITLE}: \\d+ numbers, 4 read, \\d+ no figures, \\d+ unread \\(\\d`, 'u'),
  );
  const rows = rowsOf(await gauge('extract', 'a.txt', '--account', '--format', 'jsonl'));
  const characters = [...TEXT];
  for (const { start, end, number } of rows) {
    expect(characters.slice(Number(start), Number(end)).join('')).toBe(number);
  }
  expect(rows.filter(({ fate }) => fate === 'read')).toHaveLength(4);
});

test('audit and health take the text of any report, and what extract wrote of it', async () => {
  await writeFile(join(folder, 'a.txt'), TEXT);
  expect(await gauge('extract', 'a.txt', '--output', 'a.json')).toMatchObject({ code: 0, errors: '' });
  for (const command of ['audit', 'health']) {
    const fromText = await gauge(command, 'a.txt');
    expect(fromText).toMatchObject({ code: 0 });
    expect(fromText.output.toString().split('\n')[0]).toBe(TITLE);
    expect((await gauge(command, 'a.json')).output.toString()).toBe(fromText.output.toString());
    expect(await gauge(command, '--report', 'a.txt')).toEqual(fromText);
    expect(await gauge(command, 'a.txt', 'nowhere.txt')).toMatchObject({ code: 2, output: fromText.output });
  }
});

test.each([
  [['extract'], 'Name files, folders or patterns; - is standard input.'],
  [
    ['extract', 'a.txt', '--format', 'xlsx'],
    '--format cannot be “xlsx”. It can be: jsonl, json, csv, parquet, datapackage.',
  ],
  [['audit', 'nowhere.txt'], 'There is no file or folder nowhere.txt, or nothing in it that is read.'],
])('%j ends with 2 and one line that says what would be right', async (args, sentence) => {
  expect(await gauge(...args)).toEqual({
    code: 2,
    output: Buffer.from(''),
    errors: `fiscal-gauge: ${sentence}\n`,
  });
});

test.each(['zh-CN', 'en-US'])(
  'the help in %s names the formats and options, within eighty columns',
  async (language) => {
    const help = (await gauge('extract', '--help', '--language', language)).output.toString();
    const words = ['jsonl', 'json', 'csv', 'parquet', 'datapackage', '--output', '--documents', '--account'];
    expect(words.filter((word) => !help.includes(word))).toEqual([]);
    expect(help).not.toMatch(/^.{81}/mu);
  },
);
