import fc from 'fast-check';
import { typed, type Block, type Content } from '../../../src/sheets/edits/block';
import { inverse, inverses, type Edit } from '../../../src/sheets/edits/edit';
import { sameContent, standingCells } from '../../../src/sheets/edits/standing';
import { blockAt, edited, EMPTY, type ModelWorkbook } from './model-workbook';

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom('', typed('=1+1'), typed('=A1*2'), typed('#N/A')),
);
const format = fc.constantFrom('General', '@', '0.0', '0.0%');
const name = fc.constantFrom('One', 'Two');
const size = fc.constantFrom<readonly [number, number]>([1, 1], [2, 3], [3, 1]);
const place = fc.tuple(fc.nat(3), fc.nat(3));

/** What an edit will write; what was there before is read off the workbook on which it is carried out. */
const intent = fc.oneof(
  fc.record({
    kind: fc.constant('cells' as const),
    where: name,
    place,
    size,
    seed: fc.infiniteStream(content),
  }),
  fc.record({ kind: fc.constant('rows' as const), where: name, size, seed: fc.infiniteStream(content) }),
  fc.record({ kind: fc.constant('record' as const), where: name, to: fc.option(fc.string()) }),
  fc.record({ kind: fc.constant('sheet' as const), where: name }),
  fc.record({ kind: fc.constant('look' as const), where: name, bold: fc.boolean() }),
);
type Intent = typeof intent extends fc.Arbitrary<infer T> ? T : never;

/** The edits of a list of intents, each from what the ones before it leave. */
const story: fc.Arbitrary<readonly Edit[]> = fc.array(intent, { maxLength: 8 }).map((intents) => {
  let workbook = EMPTY;
  return intents.map((one) => {
    const edit = editOf(one, workbook);
    workbook = edited(workbook, edit);
    return edit;
  });
});

describe('laws of edits', () => {
  test('the inverse of an inverse is the edit itself', () => {
    fc.assert(
      fc.property(story, (edits) => {
        expect(edits.map(inverse).map(inverse)).toEqual(edits);
        expect(inverses(inverses(edits))).toEqual(edits);
      }),
    );
  });

  test('a list of edits and then their inverses, the last first, leave a workbook as it was', () => {
    fc.assert(
      fc.property(story, story, (before, edits) => {
        const start = [...before].reduce(edited, EMPTY);
        const rebased = onto(start, edits);
        const after = rebased.reduce(edited, start);
        expect(inverses(rebased).reduce(edited, after)).toEqual(start);
      }),
    );
  });

  test('JSON holds an edit whole', () => {
    fc.assert(
      fc.property(story, (edits) => {
        expect(JSON.parse(JSON.stringify(edits))).toEqual(edits);
      }),
    );
  });

  test('what stands of cells that were written whole takes them back whole', () => {
    fc.assert(
      fc.property(
        size,
        fc.infiniteStream(content),
        fc.infiniteStream(format),
        (wanted, contents, formats) => {
          const from = block(wanted, contents, formats);
          const to = block(wanted, contents, formats);
          const edit = cellsEdit('One', [0, 0], from, to);
          const back = standingCells(edit, to);
          const written = edited(edited(EMPTY, cellsEdit('One', [0, 0], blank(wanted), from)), edit);
          const { contents: now } = blockAt(
            back ? edited(written, inverse(back)) : written,
            'One',
            [0, 0],
            wanted,
          );
          now.flat().forEach((cell, index) => {
            expect(sameContent(cell ?? undefined, from.contents.flat()[index] ?? undefined)).toBe(true);
          });
        },
      ),
    );
  });

  test('nothing of cells that were not written stands', () => {
    fc.assert(
      fc.property(
        size,
        fc.infiniteStream(content),
        fc.infiniteStream(format),
        (wanted, contents, formats) => {
          const from = block(wanted, contents, formats);
          const to = block(wanted, contents, formats);
          expect(standingCells(cellsEdit('One', [0, 0], from, to), from)).toBeUndefined();
        },
      ),
    );
  });
});

/** The same things done to another workbook. */
function onto(start: ModelWorkbook, edits: readonly Edit[]): readonly Edit[] {
  let workbook = start;
  return edits.map((edit) => {
    const again = fromOf(edit, workbook);
    workbook = edited(workbook, again);
    return again;
  });
}

function fromOf(edit: Edit, workbook: ModelWorkbook): Edit {
  switch (edit.kind) {
    case 'cells': {
      const { at, to } = edit;
      const where = at.kind === 'on-sheet' ? at.worksheet : at.table;
      const rows = to.contents?.length ?? 0;
      return {
        ...edit,
        from: blockAt(workbook, where, [at.row, at.column], [rows, to.contents?.[0]?.length ?? 0]),
      };
    }
    case 'rows':
      return { ...edit, at: workbook.rows.get(edit.table) ?? 0 };
    case 'record':
      return { ...edit, from: read(workbook, `record ${edit.table}`) as string | null };
    case 'sheet':
      return { ...edit, from: read(workbook, `sheet ${edit.worksheet}`) as typeof edit.from };
    case 'look': {
      const looks = workbook.looks.get(JSON.stringify([edit.worksheet, edit.extent]));
      return { ...edit, from: { bold: looks?.bold ?? false } };
    }
    default:
      return edit;
  }
}

function editOf(one: Intent, workbook: ModelWorkbook): Edit {
  switch (one.kind) {
    case 'cells': {
      const to = block(one.size, one.seed, formatsOf());
      return cellsEdit(one.where, one.place, blockAt(workbook, one.where, one.place, one.size), to);
    }
    case 'rows':
      return {
        kind: 'rows',
        table: `Table${one.where}`,
        at: workbook.rows.get(`Table${one.where}`) ?? 0,
        keyColumn: 0,
        from: null,
        to: block(one.size, one.seed, formatsOf()),
      };
    case 'record':
      return fromOf({ kind: 'record', table: one.where, from: null, to: one.to }, workbook);
    case 'sheet':
      return fromOf(
        { kind: 'sheet', worksheet: one.where, from: null, to: { frozenRows: 1, isInFront: false } },
        workbook,
      );
    case 'look': {
      const extent = { row: 0, column: 0, rows: 1, columns: 1 };
      return fromOf(
        { kind: 'look', worksheet: one.where, extent, from: {}, to: { bold: one.bold } },
        workbook,
      );
    }
  }
}

function cellsEdit(where: string, [row, column]: readonly [number, number], from: Block, to: Block) {
  return { kind: 'cells', at: { kind: 'on-sheet', worksheet: where, row, column }, from, to } as const;
}

function block(
  [rows, columns]: readonly [number, number],
  contents: Iterator<Content>,
  formats: Iterator<string>,
): Required<Block> {
  const grid = <T>(stream: Iterator<T>) =>
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (stream.next() as IteratorYieldResult<T>).value),
    );
  return { contents: grid(contents), formats: grid(formats) };
}

function blank(wanted: readonly [number, number]): Required<Block> {
  return blockAt(EMPTY, 'One', [0, 0], wanted);
}

function* formatsOf(): Generator<string> {
  for (;;) yield* ['@', '0.0', 'General'];
}

function read({ things }: ModelWorkbook, thing: string): unknown {
  const text = things.get(thing);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}
