import { createHash } from 'node:crypto';
import { parseCsv } from 'hucre/csv';
import { LANGUAGES } from '../../src/core/language';
import { bundled } from '../../src/library/bundled';
import { dataPackage } from '../../src/export/data-package';
import { dataPackageStandard, type Descriptor, type SchemaField } from './data-package-standard';

describe.each(LANGUAGES)('the Data Package in %s', (language) => {
  let files: ReadonlyMap<string, Uint8Array>;
  let descriptor: Descriptor;

  beforeAll(async () => {
    const made = await dataPackage(bundled(), language, '0.1.0');
    files = new Map(made.map(({ name, bytes }) => [name, bytes]));
    descriptor = dataPackageStandard.parse(JSON.parse(textOf('datapackage.json')));
  });

  function textOf(file: string): string {
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error(`no ${file}`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  /** The records of a table, as a reader that goes by the schema takes them: an empty cell is a missing value. */
  function recordsOf(resource: string): readonly Record<string, string | null>[] {
    const described = resourceOf(resource);
    const [header = [], ...rows] = parseCsv(textOf(described.path), { delimiter: ',' });
    expect(header).toEqual(described.schema?.fields.map(({ name }) => name));
    return rows.map((row) =>
      Object.fromEntries(header.map((name, index) => [name, row[index] === '' ? null : String(row[index])])),
    );
  }

  function resourceOf(wanted: string): Descriptor['resources'][number] {
    const found = descriptor.resources.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`no resource ${wanted}`);
    return found;
  }

  test('describes each of its other files once, with its size and its SHA-256', () => {
    const described = descriptor.resources.map(({ path }) => path);
    expect(['datapackage.json', ...described]).toEqual([...files.keys()]);
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = files.get(path) ?? new Uint8Array();
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test('holds the text that the offsets refer to, under the hash by which the report is known', () => {
    for (const { id, sha256 } of recordsOf('reports')) {
      expect(resourceOf(String(id)).hash).toBe(`sha256:${sha256}`);
      const characters = [...textOf(`${String(id)}.txt`)];
      for (const { start, end, quote } of recordsOf('observations').filter(({ report }) => report === id)) {
        expect(characters.slice(Number(start), Number(end)).join('')).toBe(quote);
      }
    }
  });

  test('no file has a byte-order mark', () => {
    for (const file of files.keys()) expect(textOf(file).startsWith('\uFEFF')).toBe(false);
  });

  test('the observations are those of the dataset, with their digits as printed', () => {
    expect(recordsOf('observations').map(({ value, unit }) => `${value}${unit}`)).toEqual(
      bundled().reports.flatMap(({ observations }) => observations.map(({ value, unit }) => value + unit)),
    );
  });

  test.each(['observations', 'reports', 'indicators'])('every cell of %s is as its field allows', (table) => {
    const records = recordsOf(table);
    expect(records.length).toBeGreaterThan(0);
    for (const field of resourceOf(table).schema?.fields ?? []) {
      const values = records.map((record) => record[field.name] ?? null);
      expect(values.filter((value) => !isAllowed(value, field))).toEqual([]);
      if (field.constraints?.unique === true) expect(new Set(values).size).toBe(values.length);
    }
  });

  test('every foreign key leads to a record, and every primary key is a field', () => {
    for (const { name, schema } of descriptor.resources) {
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const there = new Set(
          recordsOf(reference.resource).map((record) => record[reference.fields[0] ?? '']),
        );
        const here = recordsOf(name).flatMap((record) => record[fields[0] ?? ''] ?? []);
        expect(here.filter((value) => !there.has(value))).toEqual([]);
      }
      const fields = schema?.fields.map((field) => field.name) ?? [];
      expect(fields).toEqual(expect.arrayContaining([...(schema?.primaryKey ?? [])]));
    }
  });

  test('a licence covers the tables and claims nothing of the report’s text', () => {
    expect(resourceOf('observations').licenses).toMatchObject([{ name: 'MIT' }]);
    expect(resourceOf('zhuhai-hitech-2022').licenses).toBeUndefined();
  });
});

test('a report that is known by its path has its text in the package’s folder, under a name of its own', async () => {
  const [data] = bundled().reports;
  if (data === undefined) throw new Error('no report');
  const reports = ['../a/b.txt', 'a_b.txt', 'a/b.txt'].map((id) => ({
    ...data,
    report: { ...data.report, id },
    observations: [],
    statements: [],
  }));
  const names = (await dataPackage({ version: '0', reports }, 'en-US', '0.1.0')).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.txt'))).toEqual([
    'a_b.txt.txt',
    'a_b.txt-2.txt',
    'a_b.txt-3.txt',
  ]);
});

test('the same data makes the same files', async () => {
  const [one, other] = [
    await dataPackage(bundled(), 'zh-CN', '0.1.0'),
    await dataPackage(bundled(), 'zh-CN', '0.1.0'),
  ];
  expect(one).toEqual(other);
});

function isAllowed(value: string | null, { type, constraints = {} }: SchemaField): boolean {
  if (value === null) return constraints.required !== true;
  const isOfType = {
    string: true,
    number: /^-?\d+(\.\d+)?$/.test(value),
    integer: /^\d+$/.test(value),
    date: /^\d{4}-\d{2}-\d{2}$/.test(value),
  }[type];
  return (
    isOfType &&
    (constraints.enum?.includes(value) ?? true) &&
    (constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(value)) &&
    (constraints.minimum === undefined || Number(value) >= constraints.minimum)
  );
}
