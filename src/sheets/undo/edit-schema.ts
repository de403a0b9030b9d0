import { z } from '../../library/document/checks';
import type { ChartLook, DrawnAim } from '../charts/chart-look';
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

/** Checks for every entry of a type, the optional ones too: one that is added there and not here does not compile. */
type ChecksOf<Type> = { readonly [Name in keyof Required<Type>]: z.ZodType };

/** A row, a column, or a number of them. */
export const place = z.number().int().nonnegative();

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
export const cell = { row: place, column: place };

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

/** Cells on a sheet or in a table. */
export const cellsSchema = z
  .strictObject({
    kind: z.literal('cells'),
    at: z.discriminatedUnion('kind', [onSheet, inTable]),
    ...fromTo(block),
  })
  .readonly();

/** What a chart says and how it draws, but for its aims, which an earlier version of the product did not keep. */
const chartLook = {
  type: z.enum(['clustered-column', 'clustered-bar']),
  title: z.string(),
  hasLegend: z.boolean(),
  valueTitle: z.string(),
  valueFormat: z.string(),
  isReversed: z.boolean(),
} satisfies ChecksOf<Omit<ChartLook, 'aims'>>;

const face = z
  .strictObject({
    ...chartLook,
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

/** What a workbook may hold as an edit of ours. */
export const editSchema: z.ZodType<Edit> = z.discriminatedUnion('kind', [
  cellsSchema,
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
            ...chartLook,
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
