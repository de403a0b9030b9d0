import { z } from '../../library/document/checks';
import { cell, cellsSchema, editSchema, place } from './edit-schema';
import type { KeptGesture } from './kept-gesture';

/*
 * What a workbook may hold as a gesture of ours: checked to the last field, because a workbook may come from anywhere, and
 * what stands here is written into cells on one click. Loaded when a workbook has one, never with the pane.
 */

const area = z.strictObject({ ...cell, rows: place, columns: place, formula: z.string() }).readonly();

const landmarks = z
  .strictObject({
    table: z.string(),
    title: z.string(),
    version: z.exactOptional(z.string()),
    versionBefore: z.exactOptional(z.string()),
    headers: z.array(z.string()).readonly(),
    keyColumn: place,
    nameColumn: place,
    rows: z.array(z.strictObject({ at: place, key: z.string(), name: z.string() }).readonly()).readonly(),
    whole: z.exactOptional(z.strictObject({ rows: place, digest: z.string() }).readonly()),
  })
  .readonly();

export const keptGestureSchema: z.ZodType<KeptGesture> = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.enum(['insertion', 'refresh', 'filling', 'entry', 'removal']),
      at: z.iso.datetime(),
      edits: z.array(editSchema).readonly(),
      tables: z.array(landmarks).readonly(),
      address: z.exactOptional(z.string()),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('freezing'),
      at: z.iso.datetime(),
      blocks: z
        .array(
          z
            .strictObject({ contents: cellsSchema, formats: cellsSchema, areas: z.array(area).readonly() })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
]);
