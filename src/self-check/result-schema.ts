import { z } from 'zod';
import { SKIP_REASONS, type CheckResult } from './check-result';
import type { ResultFile } from './result-file';
import type { Expected, Seen } from './seen';

/** A result that a person has sent, from its JSON; throws where it is none, and says where it goes wrong. */
export function readResultFile(json: string): ResultFile {
  return RESULT_FILE.parse(JSON.parse(json));
}

const SEEN: z.ZodType<Seen> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(SEEN).readonly(),
    z.record(z.string(), SEEN).readonly(),
  ]),
);

const EXPECTED: z.ZodType<Expected> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exactly'), value: SEEN }),
  z.strictObject({ kind: z.literal('one-of'), values: z.array(SEEN) }),
  z.strictObject({ kind: z.literal('at-most'), limit: z.number() }),
]);

const CHECK = { id: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/), ms: z.number().nonnegative() };

const RESULT: z.ZodType<CheckResult> = z.discriminatedUnion('kind', [
  z.strictObject({ ...CHECK, kind: z.literal('passed'), seen: SEEN }),
  z.strictObject({ ...CHECK, kind: z.literal('differs'), expected: EXPECTED, seen: SEEN }),
  z.strictObject({
    ...CHECK,
    kind: z.literal('failed'),
    code: z.string(),
    at: z.string().exactOptional(),
  }),
  z.strictObject({ ...CHECK, kind: z.literal('skipped'), reason: z.enum(SKIP_REASONS) }),
]);

/** Strict: a file with more in it may hold what nobody meant to publish. */
const RESULT_FILE: z.ZodType<ResultFile> = z.strictObject({
  version: z.literal(1),
  date: z.iso.date(),
  addIn: z.string(),
  excel: z.strictObject({
    platform: z.string(),
    version: z.string(),
    language: z.string(),
    contentLanguage: z.string(),
    requirementSets: z.record(z.string(), z.string()),
    hasTheme: z.boolean(),
  }),
  results: z.array(RESULT),
});
