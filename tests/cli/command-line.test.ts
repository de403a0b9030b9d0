import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { bundled } from '../../src/library/bundled';
import { zhuhaiAlone } from '../support/zhuhai-alone';
import { EXPORT_FORMATS, exportReports, type ExportFormat } from '../../src/export/export-reports';
import { buildCommandLine, run, type Run } from './built-command-line';

// The build takes a few seconds, more where several things run at once.
jest.setTimeout(120_000);

let file: string;
let folder: string;

beforeAll(async () => {
  file = await buildCommandLine();
});

afterAll(async () => {
  await rm(dirname(file), { recursive: true, force: true });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-output-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function gauge(...args: readonly string[]): Promise<Run> {
  return run(file, args, { cwd: folder });
}

async function exported(format: ExportFormat, language: 'zh-CN' | 'en-US' = 'en-US', dataset = bundled()) {
  return exportReports({ dataset, format, language, productVersion: version });
}

/** The reports that there are, by their ids. */
const KNOWN = bundled().reports.map(({ report }) => report.id);

test('the built file is a program of its own', async () => {
  expect((await readFile(file, 'utf8')).startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect((await stat(file)).mode & 0o111).toBe(0o111);
});

test('JSON Lines are printed with every observation, one to a line', async () => {
  const { code, output, errors } = await gauge('export', '--format', 'jsonl');
  const count = bundled().reports.reduce((sum, { observations }) => sum + observations.length, 0);
  expect({ code, errors, lines: output.toString().trimEnd().split('\n').length }).toEqual({
    code: 0,
    errors: '',
    lines: count,
  });
});

test.each(['json', 'jsonl', 'csv'] as const)('%s goes to standard output, byte for byte', async (format) => {
  const { code, output } = await gauge('export', `--format=${format}`, '--report', 'zhuhai-hitech-2022');
  expect(code).toBe(0);
  expect(output.equals((await exported(format, 'en-US', zhuhaiAlone()))[0]?.bytes ?? new Uint8Array())).toBe(
    true,
  );
});

test('without a format the extension of the output decides, and JSON where it says nothing', async () => {
  for (const [name, format] of [
    ['figures.csv', 'csv'],
    ['figures.JSONL', 'jsonl'],
    ['figures.xlsx', 'xlsx'],
    ['figures', 'json'],
  ] as const) {
    expect(await gauge('export', '--output', name)).toMatchObject({ code: 0, errors: '' });
    const written = await readFile(join(folder, name));
    expect(written.equals((await exported(format))[0]?.bytes ?? new Uint8Array())).toBe(true);
  }
  expect((await gauge('export')).output.toString()).toMatch(/^\{\n {2}"dataset": "/);
});

test('the tables of a workbook speak the language asked for', async () => {
  await gauge('export', '--output', 'tables.xlsx', '--language', 'zh-CN');
  const written = await readFile(join(folder, 'tables.xlsx'));
  expect(written.equals((await exported('xlsx', 'zh-CN'))[0]?.bytes ?? new Uint8Array())).toBe(true);
  expect(written.equals((await exported('xlsx', 'en-US'))[0]?.bytes ?? new Uint8Array())).toBe(false);
});

test('a Data Package is written into its folder, which may be new, and leaves other files alone', async () => {
  const files = await exported('datapackage');
  expect(await gauge('export', '--format', 'datapackage', '--output', 'deep/package')).toMatchObject({
    code: 0,
  });
  await writeFile(join(folder, 'deep/package/notes.txt'), 'mine');
  expect(await gauge('export', '--format', 'datapackage', '--output', 'deep/package')).toMatchObject({
    code: 0,
  });
  expect((await readdir(join(folder, 'deep/package'))).sort()).toEqual(
    [...files.map(({ name }) => name), 'notes.txt'].sort(),
  );
  for (const { name, bytes } of files) {
    expect((await readFile(join(folder, 'deep/package', name))).equals(bytes)).toBe(true);
  }
});

test('a reader that has seen enough is no fault', async () => {
  expect(await run(file, ['export'], { stopReading: true })).toMatchObject({ code: 0, errors: '' });
});

test('the version is that of the package', async () => {
  expect(await gauge('--version')).toEqual({ code: 0, output: Buffer.from(`${version}\n`), errors: '' });
});

test.each([[['--help']], [['-h']], [['--help', '--language', 'zh-CN']]])(
  '%j names the commands',
  async (args) => {
    const { code, output, errors } = await gauge(...args);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.toString()).toContain('\n  export   ');
  },
);

test.each(['zh-CN', 'en-US'])(
  'the help of audit in %s names its options and formats, within eighty columns',
  async (language) => {
    const { code, output } = await gauge('audit', '--help', '--language', language);
    const words = ['--report ID', '--report FILE', 'text', 'json', 'jsonl', 'csv', 'zhuhai-hitech-2022'];
    expect({ code, missing: words.filter((word) => !output.toString().includes(word)) }).toEqual({
      code: 0,
      missing: [],
    });
    expect(output.toString()).not.toMatch(/^.{81}/m);
  },
);

test('a document on standard input is audited as the report itself is', async () => {
  await gauge('export', '--output', 'report.json');
  const fromFile = await gauge('audit', '--report', 'report.json');
  const fromInput = await run('/bin/sh', ['-c', `cat report.json | node "${file}" audit --report -`], {
    cwd: folder,
  });
  expect(fromInput).toEqual(fromFile);
  expect(fromInput.output.toString()).toContain('RMB 721 mn');
});

test.each(['zh-CN', 'en-US'])(
  'the help of export in %s names its options, formats and reports',
  async (language) => {
    const { code, output } = await gauge('export', '--help', '--language', language);
    expect(code).toBe(0);
    const words = ['--report', '--format', '--output', '--language', ...EXPORT_FORMATS, 'zhuhai-hitech-2022'];
    expect(words.filter((word) => !output.toString().includes(word))).toEqual([]);
    expect(
      Math.max(
        ...output
          .toString()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  },
);

test.each([
  [[], 'Which command? There is: extract, export, audit, health, brief. See fiscal-gauge --help.'],
  [
    ['--language', 'zh-CN'],
    '请写明命令：extract、export、audit、health、brief。用法见 fiscal-gauge --help。',
  ],
  [['exprot'], 'There is no command “exprot”. There is: extract, export, audit, health, brief.'],
  [['constructor'], 'There is no command “constructor”. There is: extract, export, audit, health, brief.'],
  [['--verbose'], 'There is no option --verbose here. There are: --help, --language, --version.'],
  [
    ['export', '--fromat', 'csv'],
    'There is no option --fromat here. There are: --report, --format, --output, --help, --language.',
  ],
  [
    ['export', '-x'],
    'There is no option -x here. There are: --report, --format, --output, --help, --language.',
  ],
  [
    ['export', 'csv'],
    '“csv” is one argument too many. Only options are taken here: --report, --format, --output, --help, --language.',
  ],
  [['export', '--format'], '--format needs a value after it.'],
  [['export', '--format='], '--format needs a value after it.'],
  [['export', '--format', '--output', 'x.csv'], '--format needs a value after it.'],
  [['export', '--help=yes'], '--help takes no value.'],
  [
    ['export', '--format', 'xml'],
    '--format cannot be “xml”. It can be: json, jsonl, csv, parquet, datapackage, xlsx.',
  ],
  [['export', '--report', 'zhuhai'], `--report cannot be “zhuhai”. It can be: ${KNOWN.join(', ')}.`],
  [['export', '--report', 'two\nlines'], `--report cannot be “two lines”. It can be: ${KNOWN.join(', ')}.`],
  [
    ['export', '--report', 'zhuhai', '--language', 'zh-CN'],
    `--report 不能取“zhuhai”。可取：${KNOWN.join('、')}。`,
  ],
  [['export', '--language', 'fr'], '--language cannot be “fr”. It can be: zh-CN, en-US.'],
  [
    ['export', '--format', 'xlsx'],
    'xlsx is not text for a screen: say where it should be written with --output.',
  ],
  [
    ['export', '--format', 'datapackage', '--language=zh-CN'],
    'datapackage 不是文本，不能显示在屏幕上：请用 --output 写明写到哪里。',
  ],
  [['export', '--output', '.'], '. is a folder: name a file after --output.'],
  [
    ['export', '--output', 'nowhere/x.csv'],
    'Cannot write nowhere/x.csv: the folder that it should lie in does not exist.',
  ],
])('%j ends with 2 and one line that says what would be right', async (args, sentence) => {
  const { code, output, errors } = await gauge(...args);
  expect({ code, output: output.toString(), errors }).toEqual({
    code: 2,
    output: '',
    errors: `fiscal-gauge: ${sentence}\n`,
  });
  expect(await readdir(folder)).toEqual([]);
});

test('a Data Package is not written over a file', async () => {
  await writeFile(join(folder, 'taken'), 'mine');
  for (const output of ['taken', 'taken/package']) {
    expect(await gauge('export', '--format', 'datapackage', '--output', output)).toMatchObject({
      code: 2,
      errors: `fiscal-gauge: ${output}, or what it lies in, is a file: a data package needs a folder.\n`,
    });
  }
  expect(await readFile(join(folder, 'taken'), 'utf8')).toBe('mine');
});
