import { z } from '../../library/document/checks';
import type { DrawnAim } from '../charts/chart-look';
import type {
  AddedSheet,
  ChartFace,
  ChartRoom,
  ColumnGroup,
  DrawnChart,
  Edit,
  Look,
  MadeTable,
  PrintedPage,
  PrintedPaper,
  TableColumn,
} from '../edits/edit';
import type { PaperMargins } from '../plan/paper';
import type { KeptGesture } from './kept-gesture';

/*
 * What a workbook may hold as a gesture of ours: checked to the last field, because a workbook may come from anywhere, and
 * what stands here is written into cells on one click. Loaded when a workbook has one, never with the pane.
 */

/** Checks for every entry of a type, the optional ones too: one that is added there and not here does not compile. */
type ChecksOf<Type> = { readonly [Name in keyof Required<Type>]: z.ZodType };

const place = z.number().int().nonnegative();

const content = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ kind: z.literal('typed'), text: z.string() }).readonly(),
  z
    .strictObject({
      kind: z.literal('sourced'),
      value: z.number(),
      format: z.string(),
      properties: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
    })
    .readonly(),
]);

function gridOf<T extends z.ZodType>(cell: T) {
  return z.array(z.array(cell.nullable()).readonly()).readonly();
}

const block = z
  .strictObject({
    contents: z.exactOptional(gridOf(content)),
    formats: z.exactOptional(gridOf(z.string())),
  })
  .readonly();

const extent = z.strictObject({ row: place, column: place, rows: place, columns: place }).readonly();
const cell = { row: place, column: place };

const look = z
  .strictObject({
    wrapText: z.exactOptional(z.boolean()),
    bold: z.exactOptional(z.boolean()),
    fontSize: z.exactOptional(z.number().positive()),
    fill: z.exactOptional(z.string()),
    horizontalAlignment: z.exactOptional(z.enum(['General', 'Left', 'Right', 'Fill'])),
    indentLevel: z.exactOptional(z.number().int().nonnegative()),
    verticalAlignment: z.exactOptional(z.enum(['Bottom', 'Center', 'Top'])),
    columnWidth: z.exactOptional(z.number().nonnegative()),
    columnHidden: z.exactOptional(z.boolean()),
  } satisfies ChecksOf<Look>)
  .readonly();

function fromTo<T extends z.ZodType>(side: T) {
  return { from: side, to: side };
}

const printed = z
  .strictObject({ columns: place, margin: z.number().nonnegative() } satisfies ChecksOf<PrintedPage>)
  .readonly();

const paper = z
  .strictObject({
    header: z.string(),
    leftFooter: z.string(),
    rightFooter: z.string(),
    papersWide: z.number().int().positive(),
    margins: z.strictObject({
      top: z.number(),
      bottom: z.number(),
      left: z.number(),
      right: z.number(),
      header: z.number(),
      footer: z.number(),
    } satisfies ChecksOf<PaperMargins>),
  } satisfies ChecksOf<PrintedPaper>)
  .readonly();

const groups = z.array(
  z.strictObject({ column: place, columns: place } satisfies ChecksOf<ColumnGroup>).readonly(),
);

const aim = z
  .strictObject({
    series: place,
    category: z.exactOptional(place),
    is: z.enum(['target', 'bounded-target']),
  } satisfies ChecksOf<DrawnAim>)
  .readonly();

const onSheet = z.strictObject({ kind: z.literal('on-sheet'), worksheet: z.string(), ...cell }).readonly();
const inTable = z.strictObject({ kind: z.literal('in-table'), table: z.string(), ...cell }).readonly();

const cells = z
  .strictObject({
    kind: z.literal('cells'),
    at: z.discriminatedUnion('kind', [onSheet, inTable]),
    ...fromTo(block),
  })
  .readonly();

const face = z
  .strictObject({
    type: z.enum(['clustered-column', 'clustered-bar']),
    title: z.string(),
    hasLegend: z.boolean(),
    valueTitle: z.string(),
    valueFormat: z.string(),
    isReversed: z.boolean(),
    aims: z.array(aim).readonly(),
    room: z.exactOptional(
      z
        .strictObject({
          block: extent,
          stand: z.exactOptional(
            z
              .strictObject({ at: z.strictObject(cell).readonly(), rows: place, width: z.number() })
              .readonly(),
          ),
        } satisfies ChecksOf<ChartRoom>)
        .readonly(),
    ),
  } satisfies ChecksOf<ChartFace>)
  .readonly();

const edit: z.ZodType<Edit> = z.discriminatedUnion('kind', [
  cells,
  z
    .strictObject({ kind: z.literal('face'), worksheet: z.string(), chart: z.string(), ...fromTo(face) })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('rows'),
      table: z.string(),
      at: place,
      keyColumn: place,
      ...fromTo(block.nullable()),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('column'),
      table: z.string(),
      at: place,
      ...fromTo(
        z
          .strictObject({ header: z.string(), body: z.exactOptional(block) } satisfies ChecksOf<TableColumn>)
          .readonly()
          .nullable(),
      ),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('look'), worksheet: z.string(), extent, ...fromTo(look) }).readonly(),
  z
    .strictObject({ kind: z.literal('record'), table: z.string(), ...fromTo(z.string().nullable()) })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('sheet'),
      worksheet: z.string(),
      ...fromTo(
        z
          .strictObject({
            frozenRows: place,
            isInFront: z.boolean(),
            printed: z.exactOptional(printed),
            paper: z.exactOptional(paper),
            groups: z.exactOptional(groups.readonly()),
          } satisfies ChecksOf<AddedSheet>)
          .readonly()
          .nullable(),
      ),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('table'),
      worksheet: z.string(),
      table: z.string(),
      ...fromTo(
        z
          .strictObject({
            extent,
            style: z.string(),
            isOverDressed: z.exactOptional(z.boolean()),
          } satisfies ChecksOf<MadeTable>)
          .readonly()
          .nullable(),
      ),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('chart'),
      worksheet: z.string(),
      chart: z.string(),
      ...fromTo(
        z
          .strictObject({
            type: z.enum(['clustered-column', 'clustered-bar']),
            title: z.string(),
            hasLegend: z.boolean(),
            valueTitle: z.string(),
            valueFormat: z.string(),
            isReversed: z.boolean(),
            aims: z.exactOptional(z.array(aim).readonly()),
            block: extent,
            at: z.strictObject(cell).readonly(),
            rows: z.exactOptional(place),
            size: z.strictObject({ width: z.number(), height: z.number() }).readonly(),
          } satisfies ChecksOf<DrawnChart>)
          .readonly()
          .nullable(),
      ),
    })
    .readonly(),
]);

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
      edits: z.array(edit).readonly(),
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
          z.strictObject({ contents: cells, formats: cells, areas: z.array(area).readonly() }).readonly(),
        )
        .readonly(),
    })
    .readonly(),
]);
