import { BOUNDS, STRENGTHS } from '../core/reading/bound';
import { CONFIDENCES } from '../core/reading/doubt';
import { REVIEWS } from '../core/reading/review';
import { TOPICS } from '../core/catalogue/topic';
import {
  AREA_BASES,
  MEASURES,
  PERIOD_BASES,
  SPANS,
  STATUSES,
  type Observation,
} from '../core/reading/observation';
import { MONEY_NATURES } from '../core/reading/public-money';
import { ADMINISTRATIVE_LEVELS, type ReadingNote, type Report } from '../core/reading/report';
import type { ReportData } from '../library/dataset';
import { quoteOf } from '../library/text/quote';
import type { ObservationFieldTexts } from '../wording/export-fields';
import { readingName } from '../wording/reading-name';
import { exportTable, type ExportTable, type ReadField } from './export-table';

/**
 * Every observation of the reports as one flat row with all its fields, in the order of the reports, and with the note
 * that its report has on it.
 *
 * `value` keeps its printed digits, in the unit beside it: 22.1 and % stay 22.1 and %, other than in cells, where a
 * percentage is a fraction. `start` and `end` count Unicode code points of the report's text, and `quote` is what
 * stands between them. New fields come last, because pipelines may count columns.
 */
export function observationTable(reports: readonly ReportData[]): ExportTable<keyof ObservationFieldTexts> {
  const subjects = reports.flatMap((data) =>
    data.observations.map((observation) => ({
      ...observation,
      quote: quoteOf(data, observation),
      note: data.report.notes?.[observation.id],
      identity: data.report,
      name: readingName(data.report, observation, 'zh-CN'),
      nameEnglish: readingName(data.report, observation, 'en-US'),
    })),
  );
  return exportTable(FIELDS, subjects);
}

interface Subject extends Observation {
  readonly quote: string;
  readonly note: ReadingNote | undefined;
  readonly identity: Report;
  readonly name: string;
  readonly nameEnglish: string;
}

const REQUIRED = { required: true } as const;
const PERIOD = '[0-9]{4}(/[0-9]{4}|-Q[1-4]|-H[12])?';

const FIELDS: readonly ReadField<Subject, keyof ObservationFieldTexts>[] = [
  { name: 'report', type: 'string', constraints: REQUIRED, read: ({ report }) => report },
  { name: 'indicator', type: 'string', read: ({ indicator }) => indicator },
  { name: 'label', type: 'string', constraints: REQUIRED, read: ({ label }) => label },
  { name: 'area', type: 'string', constraints: REQUIRED, read: ({ area }) => area },
  { name: 'period', type: 'string', constraints: oneLike(PERIOD), read: ({ period }) => period },
  { name: 'measure', type: 'string', constraints: oneOf(MEASURES), read: ({ measure }) => measure },
  { name: 'status', type: 'string', constraints: oneOf(STATUSES), read: ({ status }) => status },
  { name: 'bound', type: 'string', constraints: oneOf(BOUNDS), read: ({ bound }) => bound },
  { name: 'strength', type: 'string', constraints: { enum: STRENGTHS }, read: ({ strength }) => strength },
  { name: 'value', type: 'number', constraints: REQUIRED, read: ({ value }) => value },
  { name: 'value_high', type: 'number', read: ({ valueHigh }) => valueHigh },
  // A count may be printed without a unit, and an empty cell of a CSV file is a missing value.
  { name: 'unit', type: 'string', read: ({ unit }) => unit },
  { name: 'of', type: 'string', read: ({ of }) => of },
  { name: 'basis', type: 'string', constraints: REQUIRED, read: ({ basis }) => basis },
  { name: 'span', type: 'string', constraints: oneOf(SPANS), read: ({ span }) => span },
  { name: 'start', type: 'integer', constraints: notBelow(0), read: ({ source }) => source.start },
  { name: 'end', type: 'integer', constraints: notBelow(1), read: ({ source }) => source.end },
  { name: 'quote', type: 'string', constraints: REQUIRED, read: ({ quote }) => quote },
  { name: 'id', type: 'string', constraints: REQUIRED, read: ({ id }) => id },
  { name: 'topic', type: 'string', constraints: { enum: TOPICS }, read: ({ topic }) => topic },
  { name: 'area_basis', type: 'string', constraints: oneOf(AREA_BASES), read: ({ areaBasis }) => areaBasis },
  {
    name: 'period_basis',
    type: 'string',
    constraints: oneOf(PERIOD_BASES),
    read: ({ periodBasis }) => periodBasis,
  },
  { name: 'rank_of', type: 'string', constraints: { enum: MEASURES }, read: ({ rankOf }) => rankOf },
  {
    name: 'prices',
    type: 'string',
    constraints: { enum: ['nominal', 'real'] },
    read: ({ prices }) => prices,
  },
  {
    name: 'wording',
    type: 'string',
    read: ({ wording }) => (wording.length > 0 ? wording.join() : undefined),
  },
  { name: 'money', type: 'string', constraints: { enum: MONEY_NATURES }, read: ({ money }) => money?.nature },
  { name: 'payer', type: 'string', read: ({ money }) => money?.payer },
  { name: 'figure_start', type: 'integer', constraints: notBelow(0), read: ({ figure }) => figure.start },
  { name: 'figure_end', type: 'integer', constraints: notBelow(1), read: ({ figure }) => figure.end },
  { name: 'name', type: 'string', constraints: REQUIRED, read: ({ name }) => name },
  { name: 'name_english', type: 'string', constraints: REQUIRED, read: ({ nameEnglish }) => nameEnglish },
  { name: 'note', type: 'string', read: ({ note }) => note?.chinese },
  { name: 'note_english', type: 'string', read: ({ note }) => note?.english },
  { name: 'against', type: 'string', read: ({ against }) => against },
  {
    name: 'confidence',
    type: 'string',
    constraints: { enum: CONFIDENCES },
    read: ({ confidence }) => confidence,
  },
  { name: 'doubt', type: 'string', read: ({ doubts = [] }) => doubts.join(' ') || undefined },
  {
    name: 'review',
    type: 'string',
    constraints: { enum: REVIEWS },
    read: ({ review }) => review,
  },
  {
    name: 'level',
    type: 'string',
    constraints: { enum: ADMINISTRATIVE_LEVELS },
    read: ({ identity }) => identity.level,
  },
  { name: 'title', type: 'string', read: ({ identity }) => identity.title },
  { name: 'date', type: 'date', read: ({ identity }) => identity.date },
];

function oneOf(values: readonly string[]) {
  return { required: true, enum: values } as const;
}

function oneLike(pattern: string) {
  return { required: true, pattern } as const;
}

function notBelow(minimum: number) {
  return { required: true, minimum } as const;
}
