import { z } from '../document/checks';
import { BOUNDS } from '../../core/reading/bound';
import { MEASURES, STATUSES } from '../../core/reading/observation';
import { CELL_FATES, type TableSource } from '../../core/reading/table-source';
import {
  glossesSchema,
  notesSchema,
  observationSchema,
  reportSchema,
  statementSchema,
} from '../document/schema';
import type { KeptReport } from './kept-report';
import type { Verdict } from './verdict';

/*
 * What a workbook may hold as a kept report: the fields of a dataset, checked as strictly, because a workbook may come from
 * anywhere. Loaded when a workbook has one, never with the pane.
 */

const observed = observationSchema.unwrap().shape;

const verdictSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }).readonly(),
  z.strictObject({ kind: z.literal('rejected') }).readonly(),
  z
    .strictObject({
      kind: z.literal('corrected'),
      to: z
        .strictObject({
          indicator: z.exactOptional(observed.indicator.unwrap().nullable()),
          label: z.exactOptional(observed.label),
          value: z.exactOptional(observed.value),
          valueHigh: z.exactOptional(observed.valueHigh.unwrap().nullable()),
          unit: z.exactOptional(observed.unit),
          measure: z.exactOptional(z.enum(MEASURES)),
          period: z.exactOptional(observed.period),
          status: z.exactOptional(z.enum(STATUSES)),
          bound: z.exactOptional(z.enum(BOUNDS)),
          area: z.exactOptional(observed.area),
        })
        .readonly(),
    })
    .readonly(),
]);

const place = z.number().int().nonnegative();

const tableSchema = z
  .strictObject({
    worksheet: z.strictObject({ id: z.string(), name: z.string() }).readonly(),
    address: z.string(),
    cells: z
      .array(
        z
          .strictObject({
            row: place,
            column: place,
            start: place,
            end: place,
            fate: z.enum(CELL_FATES),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export const keptReportSchema = z
  .strictObject({
    report: reportSchema
      .unwrap()
      .extend({
        text: z.string(),
        glosses: z.exactOptional(glossesSchema),
        names: z.exactOptional(glossesSchema),
        notes: z.exactOptional(notesSchema),
      })
      .readonly(),
    reader: z.string(),
    observations: z.array(observationSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    table: z.exactOptional(tableSchema),
    verdicts: z.record(z.string(), verdictSchema).readonly(),
    earlier: z.exactOptional(
      z
        .record(z.string(), z.strictObject({ read: observationSchema, verdict: verdictSchema }).readonly())
        .readonly(),
    ),
  })
  .readonly();

/** Fails to compile unless what the schema lets through is a kept report, and every kept report gets through. */
true satisfies z.infer<typeof keptReportSchema> extends KeptReport ? true : false;
true satisfies KeptReport extends z.input<typeof keptReportSchema> ? true : false;
true satisfies TableSource extends z.input<typeof tableSchema> ? true : false;
true satisfies Verdict extends z.input<typeof verdictSchema> ? true : false;
