import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { observationTable } from '../../src/export/observation-table';
import { parquetFile } from '../../src/export/parquet';
import { jsonLines } from '../../src/export/json';
import { smallDataset, zhuhai } from './small-dataset';

async function rowsOf(bytes: Uint8Array): Promise<readonly Record<string, unknown>[]> {
  return parquetReadObjects({ file: bytes.slice().buffer });
}

test('another reader finds the rows of JSON Lines, numbers as numbers and days as days', async () => {
  const table = observationTable([zhuhai]);
  const lines = jsonLines(table).trimEnd().split('\n');
  const expected = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const found = await rowsOf(await parquetFile(table));
  const undated = found.map(({ date, ...row }) => ({
    ...row,
    date: (date as Date).toISOString().slice(0, 10),
  }));
  expect(undated).toEqual(expected);
});

test('columns have the types of the schema of the Data Package', async () => {
  const bytes = await parquetFile(observationTable(smallDataset.reports));
  const { children } = parquetSchema(parquetMetadata(bytes.slice().buffer));
  const types = children.map(({ element }) => [element.name, element.converted_type ?? element.type]);
  expect(Object.fromEntries(types)).toMatchObject({
    report: 'UTF8',
    value: 'DOUBLE',
    start: 'INT32',
    date: 'DATE',
    level: 'UTF8',
    against: 'UTF8',
  });
});

test('no rows are a file with the same columns', async () => {
  const bytes = await parquetFile(observationTable([]));
  expect(await rowsOf(bytes)).toEqual([]);
  expect(parquetSchema(parquetMetadata(bytes.slice().buffer)).children).toHaveLength(40);
});
