import { z } from 'zod/mini';
import { LANGUAGES } from '../../core/language';
import type { RegistryRecord } from './registry-record';
import { PLAN_IDS } from '../plan/sheet-plan';

// Else zod tries `new Function` to be faster, which the pane's content security policy refuses and reports.
z.config({ jitless: true });

/**
 * Reads a registry record back from a workbook's settings; a workbook may come from anywhere, so nothing
 * about it is taken on trust. Answers why where it cannot be read.
 */
export function parseRegistryRecord(setting: unknown): RegistryRecord | Unreadable {
  const data = typeof setting === 'string' ? parsedJson(setting) : setting;
  if (isFromLater(data)) return { kind: 'unreadable', reason: 'newer-version' };
  const parsed = SCHEMA.safeParse(data);
  return parsed.success ? parsed.data : { kind: 'unreadable', reason: 'damaged' };
}

/** A record that cannot be used: written by a later version of the product, or broken. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: 'newer-version' | 'damaged';
}

const text = z.string().check(z.minLength(1));

const SCHEMA = z.readonly(
  z
    .strictObject({
      version: z.literal(1),
      table: text,
      plan: z.enum(PLAN_IDS),
      report: text,
      datasetVersion: z.string(),
      language: z.enum(LANGUAGES),
      unit: z.string(),
      columns: z.readonly(z.array(z.string()).check(z.minLength(1))),
      digests: z.readonly(z.record(z.string(), z.readonly(z.array(z.string())))),
    })
    .check(
      z.refine((record) =>
        Object.values(record.digests).every((row) => row.length === record.columns.length),
      ),
    ),
);

/** Schema and type pinned to each other, both ways: an extra or a missing key fails to compile. */
const PINNED: Same<Required<z.infer<typeof SCHEMA>>, Required<RegistryRecord>> = true;
void PINNED;

type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? keyof A extends keyof B
      ? true
      : false
    : false
  : false;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFromLater(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    typeof data.version === 'number' &&
    data.version > 1
  );
}
