import type { Observation } from '../../src/core/reading/observation';
import type { ReportData } from '../../src/library/dataset';
import { observationSchema } from '../../src/library/document/schema';
import { jsonDocument, jsonLines } from '../../src/export/json';
import { observationTable } from '../../src/export/observation-table';
import { readingName } from '../../src/wording/reading-name';
import { smallDataset, zhuhai } from './small-dataset';
import { zhuhaiAlone } from '../support/zhuhai-alone';

/** In which columns each field of an observation stands; the compiler asks for one that is new. */
const COLUMNS: Readonly<Record<keyof Observation, readonly string[]>> = {
  id: ['id'],
  report: ['report'],
  indicator: ['indicator'],
  label: ['label'],
  topic: ['topic'],
  area: ['area'],
  areaBasis: ['area_basis'],
  period: ['period'],
  periodBasis: ['period_basis'],
  measure: ['measure'],
  rankOf: ['rank_of'],
  status: ['status'],
  bound: ['bound'],
  strength: ['strength'],
  value: ['value'],
  valueHigh: ['value_high'],
  unit: ['unit'],
  of: ['of'],
  basis: ['basis'],
  prices: ['prices'],
  span: ['span'],
  wording: ['wording'],
  money: ['money', 'payer'],
  source: ['start', 'end', 'quote'],
  figure: ['figure_start', 'figure_end'],
  against: ['against'],
  confidence: ['confidence'],
  doubts: ['doubt'],
  review: ['review'],
};

test('every field of an observation has its columns, and else only names, notes and what the report is have one', () => {
  expect(Object.keys(observationSchema.unwrap().shape).sort()).toEqual(Object.keys(COLUMNS).sort());
  const columns = [
    ...Object.values(COLUMNS).flat(),
    'name',
    'name_english',
    'note',
    'note_english',
    'level',
    'title',
    'date',
  ];
  expect([...FIELDS].sort()).toEqual(columns.sort());
});

/** The fields of a row, in the order that pipelines rely on. */
const FIELDS = [
  ...['report', 'indicator', 'label', 'area', 'period', 'measure', 'status', 'bound', 'strength'],
  ...['value', 'value_high', 'unit', 'of', 'basis', 'span', 'start', 'end', 'quote'],
  ...['id', 'topic', 'area_basis', 'period_basis', 'rank_of', 'prices', 'wording', 'money', 'payer'],
  ...['figure_start', 'figure_end', 'name', 'name_english', 'note', 'note_english'],
  ...['against', 'confidence', 'doubt', 'review', 'level', 'title', 'date'],
];

function linesOf(data: ReportData): readonly Record<string, unknown>[] {
  const lines = jsonLines(observationTable([data])).split('\n');
  expect(lines.at(-1)).toBe('');
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('JSON Lines hold every observation of the report, flat, with what is absent as null', () => {
  const characters = [...zhuhai.report.text];
  expect(linesOf(zhuhai)).toEqual(
    zhuhai.observations.map((observation) => ({
      report: 'zhuhai-hitech-2022',
      indicator: observation.indicator ?? null,
      label: observation.label,
      area: observation.area,
      period: observation.period,
      measure: observation.measure,
      status: observation.status,
      bound: observation.bound,
      strength: observation.strength ?? null,
      value: Number(observation.value),
      value_high: observation.valueHigh === undefined ? null : Number(observation.valueHigh),
      unit: observation.unit,
      of: observation.of ?? null,
      basis: observation.basis,
      span: observation.span,
      start: observation.source.start,
      end: observation.source.end,
      quote: characters.slice(observation.source.start, observation.source.end).join(''),
      id: observation.id,
      topic: observation.topic ?? null,
      area_basis: observation.areaBasis,
      period_basis: observation.periodBasis,
      rank_of: observation.rankOf ?? null,
      prices: observation.prices ?? null,
      wording: observation.wording.length > 0 ? observation.wording.join() : null,
      money: observation.money?.nature ?? null,
      payer: observation.money?.payer ?? null,
      figure_start: observation.figure.start,
      figure_end: observation.figure.end,
      name: readingName(zhuhai.report, observation, 'zh-CN'),
      name_english: readingName(zhuhai.report, observation, 'en-US'),
      note: zhuhai.report.notes?.[observation.id]?.chinese ?? null,
      note_english: zhuhai.report.notes?.[observation.id]?.english ?? null,
      against: null,
      confidence: null,
      doubt: null,
      review: null,
      level: 'functional-zone',
      title: zhuhai.report.title,
      date: '2022-02-10',
    })),
  );
});

test('every row has the same fields in the same order', () => {
  for (const row of linesOf(zhuhai)) expect(Object.keys(row)).toEqual(FIELDS);
});

test('offsets count characters, also those outside the basic plane', () => {
  const [first] = smallDataset.reports[0]?.observations ?? [];
  if (!first) throw new Error('no observation');
  const text = '𠮷区生产总值306.2亿元';
  const [row] = linesOf({
    report: { ...zhuhai.report, text },
    observations: [{ ...first, source: { start: 2, end: 13 }, figure: { start: 6, end: 13 } }],
    statements: [],
  });
  expect(row).toMatchObject({ start: 2, end: 13, quote: '生产总值306.2亿元' });
});

test.each([
  ['22.10', '22.10'],
  ['-0.50', '-0.50'],
  ['007', '7'],
  ['9007199254740993', '9007199254740993'],
])('a value printed as %s is the JSON number %s, digit for digit', (value, token) => {
  const [first] = zhuhai.observations;
  if (!first) throw new Error('no observation');
  const line = jsonLines(observationTable([{ ...zhuhai, observations: [{ ...first, value }] }]));
  expect(line).toContain(`"value":${token},`);
  expect((JSON.parse(line) as { value: number }).value).toBe(Number(value));
});

test('the JSON document names the dataset and its reports, and its rows begin as those of every export', () => {
  const document = JSON.parse(jsonDocument(zhuhaiAlone())) as Record<string, unknown>;
  expect(Object.keys(document)).toEqual(['dataset', 'reports', 'observations', 'statements']);
  expect(document['dataset']).toBe(zhuhaiAlone().version);
  expect(document['reports']).toMatchObject([{ id: 'zhuhai-hitech-2022', sha256: zhuhai.report.sha256 }]);
  expect(document['observations']).toMatchObject(linesOf(zhuhai));
  expect(document['statements']).toMatchObject(zhuhai.statements.map(({ id, label }) => ({ id, label })));
});

test('a dataset without reports is a document with empty lists, and no lines', () => {
  const empty = { version: '0', reports: [] };
  expect(JSON.parse(jsonDocument(empty))).toEqual({
    dataset: '0',
    reports: [],
    observations: [],
    statements: [],
  });
  expect(jsonLines(observationTable([]))).toBe('');
});
