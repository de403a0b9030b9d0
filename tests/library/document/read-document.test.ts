import type { Dataset } from '../../../src/library/dataset';
import {
  isDocumentFault,
  readDocument,
  type DocumentFault,
} from '../../../src/library/document/read-document';
import { quoteOf } from '../../../src/library/text/quote';
import { jsonDocument, jsonLines } from '../../../src/export/json';
import { observationTable } from '../../../src/export/observation-table';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const written = jsonDocument(zhuhaiAlone());

function read(text: string): Dataset {
  const answer = readDocument(text);
  if (isDocumentFault(answer)) throw new Error(`${answer.problem}: ${answer.detail}`);
  return answer;
}

function refused(text: string): Pick<DocumentFault, 'problem' | 'detail'> {
  const answer = readDocument(text);
  if (!isDocumentFault(answer)) throw new Error('it was read');
  return { problem: answer.problem, detail: answer.detail };
}

test('a document reads back as it was written, every field of every reading, and the notes on them', () => {
  const [before] = zhuhaiAlone().reports;
  const [after] = read(written).reports;
  expect(after?.observations).toEqual(before?.observations);
  expect(after?.statements).toEqual(before?.statements);
  expect(Object.keys(before?.report.notes ?? {}).length).toBeGreaterThan(5);
  expect(after?.report.notes).toEqual(before?.report.notes);
  expect(after?.report.names).toEqual(before?.report.names);
  expect(read(written).version).toBe(zhuhaiAlone().version);
});

test('what a program read keeps how sure it is, and what its changes are measured from', () => {
  const [data] = zhuhaiAlone().reports;
  if (data === undefined) throw new Error('no report');
  const observations = data.observations.slice(0, 3).map((figure, index) => ({
    ...figure,
    ...[
      { confidence: 'certain', doubts: [] } as const,
      { confidence: 'doubtful', doubts: ['carried-far', 'unusual-unit'], against: '十三五' } as const,
    ][index],
  }));
  const [after] = read(jsonDocument({ version: '0', reports: [{ ...data, observations }] })).reports;
  expect(after?.observations).toEqual(observations);
});

test('a report of which the document tells neither publisher nor level nor date is still a report', () => {
  const [data] = zhuhaiAlone().reports;
  if (data === undefined) throw new Error('no report');
  const { publisher, level, date, ...report } = data.report;
  expect([publisher, level, date]).not.toContain(undefined);
  const text = jsonDocument({ version: '0', reports: [{ ...data, report }] });
  const [after] = read(text).reports;
  expect(Object.keys(after?.report ?? {})).not.toEqual(expect.arrayContaining(['publisher']));
  expect(after?.report).toMatchObject({ id: report.id, title: report.title });
  expect(jsonDocument({ version: '0', reports: after === undefined ? [] : [after] })).toBe(text);
});

test('every sentence stands where it stood in the text', () => {
  const [before] = zhuhaiAlone().reports;
  const [after] = read(written).reports;
  for (const figure of before?.observations ?? []) {
    expect(quoteOf(after as never, figure)).toBe(quoteOf(before as never, figure));
  }
});

test('digits after the point are kept, as printed precision', () => {
  const [report] = read(written.replace('"value":306.2,', '"value":306.20,')).reports;
  expect(report?.observations.find(({ id }) => id === 'gdp.2021.level.actual')?.value).toBe('306.20');
});

test('rows by another hand need no more than what a figure says and where', () => {
  const { reports } = JSON.parse(written) as { reports: unknown };
  const needed = ['report', 'indicator', 'label', 'area', 'period', 'measure', 'status', 'bound', 'value'];
  const fields = [...needed, 'unit', 'basis', 'span', 'start', 'end', 'quote'];
  const rows = jsonLines(observationTable(zhuhaiAlone().reports))
    .trim()
    .split('\n')
    .map((row) => {
      const cells = Object.entries(JSON.parse(row) as object);
      return JSON.stringify(Object.fromEntries(cells.filter(([field]) => fields.includes(field))));
    });
  const bare = `{"reports":${JSON.stringify(reports)},"observations":[${rows.join(',')}]}`;
  const [report] = read(bare).reports;
  const [gdp] = report?.observations.filter(({ indicator }) => indicator === 'gdp') ?? [];
  expect(gdp).toMatchObject({ id: 'figure-3', value: '306.2', figure: { start: 238, end: 245 } });
});

test.each([
  ['text that is no JSON', '…', { problem: 'not-json', detail: '' }],
  [
    'JSON that is something else',
    '{"a":1}',
    { problem: 'schema', detail: expect.stringMatching(/^reports: /) },
  ],
  ['no figures', '{"reports":[],"observations":[]}', { problem: 'no-figures', detail: '' }],
  [
    'a value that is no number',
    written.replace('"value":306.2,', '"value":"many",'),
    { problem: 'schema', detail: 'observations.2.value: must be a number as printed, such as "22.10"' },
  ],
  [
    'a bound that nobody knows',
    written.replace('"bound":"exact"', '"bound":"roughly"'),
    { problem: 'schema', detail: expect.stringMatching(/^observations\.0\.bound: /) },
  ],
  [
    'an indicator that the catalogue has not',
    written.replaceAll('"indicator":"gdp"', '"indicator":"gnp"'),
    { problem: 'unknown-indicator', detail: 'gnp' },
  ],
  [
    'figures of a report that it does not list',
    written.replace('"id":"zhuhai-hitech-2022"', '"id":"zhuhai-hitech-2023"'),
    { problem: 'unknown-report', detail: 'zhuhai-hitech-2022' },
  ],
  [
    'a date that is none',
    written.replace('"date":"2022-02-10"', '"date":"10 February"'),
    { problem: 'schema', detail: expect.stringMatching(/^reports\.date: /) },
  ],
])('%s is refused, with its place', (_, text, reason) => {
  expect(refused(text)).toEqual(reason);
});
