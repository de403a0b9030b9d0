import { z } from './checks';
import { BOUNDS, STRENGTHS } from '../../core/reading/bound';
import { CONFIDENCES, DOUBTS } from '../../core/reading/doubt';
import { isDecimal } from '../../core/number/decimal';
import {
  AREA_BASES,
  MEASURES,
  PERIOD_BASES,
  SPANS,
  STATUSES,
  type Observation,
} from '../../core/reading/observation';
import { DOCUMENT_KINDS } from '../../core/reading/document-kind';
import { isPeriod } from '../../core/reading/period';
import { MONEY_NATURES } from '../../core/reading/public-money';
import { ADMINISTRATIVE_LEVELS, type Report } from '../../core/reading/report';
import { REVIEWS } from '../../core/reading/review';
import type { Statement } from '../../core/reading/statement';
import { TOPICS } from '../../core/catalogue/topic';

/*
 * What the files of a dataset must look like. For the build, tests and imported data: never on the way to a
 * first screen, because zod and the checking would be paid by every user for data that is the same for all.
 */

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower-case words joined by - or .');
/** Of a report that is a file: where it was found. */
const reportId = text;
const decimal = z.string().refine(isDecimal, 'must be a number as printed, such as "22.10"');
const period = z
  .string()
  .refine(
    isPeriod,
    'must be a year, two years in order (2021/2025), a quarter (2022-Q1), a half (2022-H1) or months (2022-M1-7)',
  );

const span = z
  .strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() })
  .refine(({ start, end }) => start < end, 'must end after it starts')
  .readonly();

const reading = {
  id,
  report: reportId,
  indicator: z.exactOptional(id),
  label: text,
  topic: z.exactOptional(z.enum(TOPICS)),
  area: text,
  areaBasis: z.enum(AREA_BASES),
  period,
  periodBasis: z.enum(PERIOD_BASES),
  measure: z.enum(MEASURES),
  status: z.enum(STATUSES),
  strength: z.exactOptional(z.enum(STRENGTHS)),
  source: span,
};

export const observationSchema = z
  .strictObject({
    ...reading,
    rankOf: z.exactOptional(z.enum(MEASURES)),
    bound: z.enum(BOUNDS),
    value: decimal,
    valueHigh: z.exactOptional(decimal),
    unit: z.string(),
    of: z.exactOptional(text),
    basis: text,
    prices: z.exactOptional(z.enum(['nominal', 'real'])),
    span: z.enum(SPANS),
    wording: z.array(text).readonly(),
    money: z.exactOptional(
      z.strictObject({ nature: z.enum(MONEY_NATURES), payer: z.exactOptional(text) }).readonly(),
    ),
    figure: span,
    against: z.exactOptional(text),
    confidence: z.exactOptional(z.enum(CONFIDENCES)),
    doubts: z.exactOptional(z.array(z.enum(DOUBTS)).readonly()),
    review: z.exactOptional(z.enum(REVIEWS)),
  })
  .readonly();

export const statementSchema = z.strictObject({ ...reading, words: span }).readonly();

/** `report.json`: a report without its text, which stands in a file of its own. */
export const reportSchema = z
  .strictObject({
    id: reportId,
    title: text,
    publisher: z.exactOptional(text),
    area: text,
    level: z.exactOptional(z.enum(ADMINISTRATIVE_LEVELS)),
    date: z.exactOptional(z.iso.date()),
    kind: z.exactOptional(z.enum(DOCUMENT_KINDS)),
    year: z.exactOptional(z.number().int()),
    language: z.literal('zh-CN'),
    areas: z.array(z.strictObject({ name: text, english: text }).readonly()).readonly(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  })
  .readonly();

/** `glosses.json` and `names.json`: English glosses and Chinese names of the report's own words, by those words. */
export const glossesSchema = z.record(text, text).readonly();

/** `notes.json`: what a reader of a figure should know besides, by the id of its reading. */
export const notesSchema = z
  .record(id, z.strictObject({ chinese: text, english: text }).readonly())
  .readonly();

/** Fails to compile unless schema and type say the same, in both directions. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
type Flat<T> = { [Key in keyof T]: T[Key] };
true satisfies Same<Flat<z.infer<typeof observationSchema>>, Flat<Observation>>;
true satisfies Same<Flat<z.infer<typeof statementSchema>>, Flat<Statement>>;
true satisfies Same<
  Flat<z.infer<typeof reportSchema>>,
  Flat<Omit<Report, 'text' | 'glosses' | 'names' | 'notes'>>
>;
