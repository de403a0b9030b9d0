import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cellOfFigure } from '../../src/core/reading/table-source';
import { readInWorker } from '../../src/intake/read-apart';
import { readSource } from '../../src/intake/read-source';
import { canBeReadAgain } from '../../src/library/kept/reader';
import { reportDataOf } from '../../src/library/kept/report-data-of';
import { bundled } from '../../src/library/bundled';
import { exportReports } from '../../src/export/export-reports';
import { aBlock } from '../extract/cells/a-block';
import { ACCOUNTS } from '../extract/cells/accounts';

const COUNTY = join(__dirname, '../fixtures/counties/qingshi-2022.txt');

async function county(): Promise<string> {
  return readFile(COUNTY, 'utf8');
}

describe('a source becomes a report', () => {
  test('a pasted text is read with what it says of itself, and nobody has looked at its figures', async () => {
    const text = await county();
    const read = await readSource({ kind: 'text', text, name: 'pasted' });
    if (read.kind !== 'reports-in-source') throw new Error(read.kind);
    const [kept] = read.reports;
    expect(kept?.report).toMatchObject({
      area: '青石县',
      level: 'county',
      kind: 'work-report',
      year: 2021,
      text,
    });
    expect(kept?.verdicts).toEqual({});
    expect(kept && reportDataOf(kept).observations.every(({ review }) => review === 'not-reviewed')).toBe(
      true,
    );
  });

  test('a file is read like its text', async () => {
    const [bytes, text] = [await readFile(COUNTY), await county()];
    const fromFile = await readSource({ kind: 'file', bytes, name: 'pasted' });
    expect(fromFile).toEqual(await readSource({ kind: 'text', text, name: 'pasted' }));
  });

  test('the share that was read grows to the end', async () => {
    const heard: number[] = [];
    const onProgress = (share: number) => heard.push(share);
    await readSource({ kind: 'text', text: await county(), name: 'pasted' }, { onProgress });
    expect(heard[0]).toBeLessThan(0.1);
    expect(heard.at(-1)).toBeGreaterThan(0.8);
    expect(heard.toSorted((one, other) => one - other)).toEqual(heard);
  });

  test.each([
    ['', 'empty'],
    ['no Chinese here, 5 %', 'not-chinese'],
    ['各位代表：现在我向大会报告工作。', 'no-figures'],
  ])('a text that holds none says why: %j', async (text, problem) => {
    expect(await readSource({ kind: 'text', text, name: 'pasted' })).toMatchObject({
      kind: 'unreadable-document',
      problem,
    });
  });
});

describe('a document that was exported', () => {
  test('comes back with its figures; what a person read counts as looked at', async () => {
    const [file] = await exportReports({
      dataset: bundled(),
      format: 'json',
      language: 'zh-CN',
      productVersion: '0',
    });
    const bytes = file?.bytes;
    if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
    const read = await readSource({ kind: 'file', bytes, name: 'report.json' });
    if (read.kind !== 'reports-in-source') throw new Error(read.kind);
    const [before, after] = [bundled().reports[0], read.reports[0]];
    expect(after?.observations.map(({ id }) => id)).toEqual(before?.observations.map(({ id }) => id));
    expect(Object.values(after?.verdicts ?? {})).toHaveLength(before?.observations.length ?? 0);
    expect(after && canBeReadAgain(after)).toBe(false);
  });

  test('one that is none says what is wrong in it', async () => {
    const bytes = new TextEncoder().encode('{"reports": 3}');
    expect(await readSource({ kind: 'file', bytes, name: 'a.json' })).toMatchObject({
      kind: 'document-fault',
    });
  });
});

test('a reading that was cancelled gives nothing', async () => {
  const cancel = new AbortController();
  const reading = readInWorker(
    { kind: 'text', text: await county(), name: 'pasted' },
    { signal: cancel.signal, onProgress: () => undefined },
  );
  cancel.abort();
  expect(await reading).toEqual({ kind: 'reading-ended', because: 'cancelled' });
});

describe('cells of a sheet', () => {
  test('that hold a table become a report whose text is the table, with the cell of each figure', async () => {
    const block = aBlock(ACCOUNTS, { at: { row: 2, column: 1 } });
    const read = await readSource({ kind: 'cells', block, name: '决算!B3:G14' });
    if (read.kind !== 'reports-in-source') throw new Error(read.kind);
    const [kept] = read.reports;
    expect(kept?.report).toMatchObject({
      title: '2022年青石县一般公共预算收支决算总表',
      area: '青石县',
      level: 'county',
      kind: 'final-accounts',
      year: 2022,
    });
    expect(kept?.table).toMatchObject({ worksheet: { id: '{1}', name: 'Sheet1' }, address: 'B3:G14' });
    const places = kept?.observations.map(({ figure }) => kept.table && cellOfFigure(kept.table, figure));
    expect(places?.[1]).toMatchObject({ row: 7, column: 3 });
    expect(places).not.toContain(undefined);
  });

  test('of which nothing could be read are a report all the same, so that it can be said what they do not tell', async () => {
    const block = aBlock([['单位：万元'], ['项目', '决算数'], ['教育支出', 15200]]);
    const source = { kind: 'cells', block, name: 'Sheet1!A1:B3' } as const;
    const read = await readSource(source);
    if (read.kind !== 'reports-in-source') throw new Error(read.kind);
    expect(read.reports[0]?.observations).toEqual([]);
    expect(read.reports[0]?.table?.cells.at(-1)?.fate).toBe('no-period');

    const told = await readSource({ ...source, known: { year: 2022 } });
    if (told.kind !== 'reports-in-source') throw new Error(told.kind);
    expect(told.reports[0]?.observations).toMatchObject([{ value: '15200', period: '2022' }]);
  });

  test('that hold a text line by line are read as that text', async () => {
    const block = aBlock((await county()).split('\n').map((line) => [line]));
    const inCells = await readSource({ kind: 'cells', block, name: 'pasted' });
    expect(inCells).toEqual(await readSource({ kind: 'text', text: await county(), name: 'pasted' }));
  });
});
