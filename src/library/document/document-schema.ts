import { z } from './checks';

/*
 * The rows of a JSON document as they are written, `null` for what is absent. What their values may be is for the
 * schema of the dataset to say, into whose shape they are brought first.
 */

const word = z.string();
const absent = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const offset = z.number().int().nonnegative();
const absentOffset = offset.nullish().transform((value) => value ?? null);
/** Read as digits; a document by another hand may have them as a string already. */
const digits = z.string();

const reading = {
  id: absent,
  report: word,
  indicator: absent,
  label: word,
  topic: absent,
  area: word,
  area_basis: absent,
  period: word,
  period_basis: absent,
  measure: word,
  status: word,
  strength: absent,
  start: offset,
  end: offset,
  quote: word,
  name: absent,
  name_english: absent,
};

const observationRow = z.object({
  ...reading,
  bound: word,
  value: digits,
  value_high: digits.nullish().transform((value) => value ?? null),
  unit: absent,
  of: absent,
  basis: word,
  prices: absent,
  rank_of: absent,
  wording: absent,
  span: word,
  money: absent,
  payer: absent,
  figure_start: absentOffset,
  figure_end: absentOffset,
  note: absent,
  note_english: absent,
  against: absent,
  confidence: absent,
  doubt: absent,
  review: absent,
});
export type DocumentRow = z.infer<typeof observationRow>;

const statementRow = z.object({ ...reading, words_start: absentOffset, words_end: absentOffset });
export type StatementRow = z.infer<typeof statementRow>;

export const documentSchema = z.object({
  dataset: z.string().default(''),
  reports: z.array(z.looseObject({ id: word })),
  observations: z.array(observationRow),
  statements: z.array(statementRow).default([]),
});
