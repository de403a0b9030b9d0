import fc from 'fast-check';
import type { FaultAt } from '../../preview/wire/fault-at';
import type { Person } from '../../preview/workbook/gestures/person';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { readRegistry } from '../../src/excel/registry';
import { isOpen } from '../../src/sheets/refresh/change';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import {
  expectNothingChanged,
  expectOneRowAKey,
  expectUsersWorkKept,
  pictureOf,
  type Picture,
  type TablePicture,
} from './invariants';
import { openExcel, type OpenExcel } from './open-excel';

/*
 * A person works in a workbook into which the add-in has inserted tables; the report that they are made of changes; at times
 * another author is faster, or Excel breaks off. Whatever is done and in whatever order, the invariants hold after every step.
 *
 * The same sequences each time, unless more are asked for, or others: `STORIES=1000 STORIES_SEED=7 npx jest users-and-us`.
 */
const STORIES = Number(process.env['STORIES'] ?? 60);
const SEED = Number(process.env['STORIES_SEED'] ?? 1);

/** The figures of the report as they are now. */
type Model = Map<string, number>;

interface World {
  excel: OpenExcel;
  /** Numbers what the user writes, so that nothing is written twice. */
  next: number;
}

const LATER = ['trade', 'retail', 'exports', 'births'] as const;

abstract class Step implements fc.AsyncCommand<Model, World> {
  check = () => true;
  abstract run(model: Model, world: World): Promise<void>;
  abstract toString(): string;
}

/** The report is corrected, and says more, or less, than before. */
class ReportChanges extends Step {
  constructor(
    readonly key: string,
    readonly figure: number | undefined,
  ) {
    super();
  }

  run(model: Model): Promise<void> {
    if (this.figure === undefined) model.delete(this.key);
    else model.set(this.key, this.figure);
    return Promise.resolve();
  }

  toString = () => `the report says ${this.key} = ${String(this.figure)}`;
}

class Insert extends Step {
  constructor(readonly cell: { readonly row: number; readonly column: number } | undefined) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const before = pictureOf(world.excel.workbook);
    const { cell } = this;
    const answer = await insertTables(
      [planOf(model)],
      cell === undefined
        ? { kind: 'new-sheets' }
        : { kind: 'at', anchor: { worksheet: 'Sheet1', ...cell, address: 'Sheet1!?' } },
    );
    await expectKept(world, before, answer);
  }

  toString = () => `inserts ${this.cell === undefined ? 'on a sheet' : JSON.stringify(this.cell)}`;
}

class Refresh extends Step {
  constructor(readonly fault?: FaultAt) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const before = pictureOf(world.excel.workbook);
    const compared = await comparison(model);
    // A row that was appended under a filter cannot be taken back yet: Excel deletes no rows there.
    const isFiltered = before.tables.some((table) => table.isFiltered);
    if (this.fault !== undefined && !isFiltered) world.excel.faults.strike(this.fault);
    const answer = isRefusal(compared) ? compared : await applyRefresh(compared);
    world.excel.faults.clear();
    const after = await expectKept(world, before, answer);
    if (isRefusal(answer)) return;
    const again = await comparison(model);
    if (isRefusal(again)) throw new Error(again.reason);
    const open = again.filter(({ reading }) => !reading.isProtected);
    expect(open.flatMap(({ changes }) => changes.filter(isOpen))).toEqual([]);
    expectNothingChanged(after, pictureOf(world.excel.workbook));
  }

  toString = () => `refreshes${this.fault === undefined ? '' : ` ${JSON.stringify(this.fault)}`}`;
}

/** The person does something; what Excel itself refuses them does not happen. */
class Gesture extends Step {
  constructor(
    readonly said: string,
    readonly act: (person: Person, at: Scene) => void,
  ) {
    super();
  }

  async run(_: Model, world: World): Promise<void> {
    const { workbook } = world.excel;
    const { tables } = pictureOf(workbook);
    try {
      this.act(workbook.person, {
        tables,
        mark: () => `mine ${world.next++}`,
        number: () => 1000 + world.next++,
      });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
    await workbook.calculated();
    expectOneRowAKey(pictureOf(workbook));
  }

  toString = () => this.said;
}

interface Scene {
  readonly tables: readonly TablePicture[];
  /** A text of the user's that stands nowhere yet. */
  readonly mark: () => string;
  readonly number: () => number;
}

class Reopen extends Step {
  async run(_: Model, world: World): Promise<void> {
    await world.excel.workbook.settled();
    const before = pictureOf(world.excel.workbook);
    const saved = world.excel.workbook.save();
    world.excel.close();
    world.excel = await openExcel({ saved });
    await world.excel.workbook.settled();
    expectNothingChanged(before, pictureOf(world.excel.workbook));
  }

  toString = () => 'saved and opened';
}

/** One of the tables, by a number that may be larger than there are. */
function inTable(
  said: string,
  act: (person: Person, table: TablePicture, at: Scene, pick: number) => void,
): fc.Arbitrary<Gesture> {
  return fc.tuple(fc.nat(2), fc.nat(9)).map(
    ([which, pick]) =>
      new Gesture(`${said} (table ${which}, ${pick})`, (person, at) => {
        const table = at.tables[which % Math.max(1, at.tables.length)];
        if (table !== undefined) act(person, table, at, pick);
      }),
  );
}

function oneOf<T>(list: readonly T[], pick: number): T {
  const found = list[pick % list.length];
  if (found === undefined) throw new RangeError('there is nothing to choose from');
  return found;
}

/** A cell of a table's body, as an address. */
function cellOf({ address, header, keys }: TablePicture, pick: number, column?: string): string {
  const [sheet = '', cells = ''] = address.split('!');
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(cells) ?? [];
  const across = column === undefined ? pick % header.length : header.indexOf(column);
  const down = 1 + (pick % Math.max(1, keys.length));
  const letter = String.fromCharCode(letters.charCodeAt(0) + across);
  return `${sheet}!${letter}${Number(row) + down}`;
}

const gestures = [
  inTable('writes a text over a figure', (person, table, { mark }, pick) => {
    person.type(cellOf(table, pick, oneOf(['Value', 'Note'], pick)), mark());
  }),
  inTable('writes a number over a figure', (person, table, { number }, pick) => {
    person.type(cellOf(table, pick, 'Value'), String(number()));
  }),
  inTable('writes a formula over a figure', (person, table, { number }, pick) => {
    person.type(cellOf(table, pick, 'Value'), `=1000+${number()}`);
  }),
  inTable('writes into a column of their own', (person, table, { mark }, pick) => {
    const own = table.header.find((header) => header.startsWith('Own'));
    if (own !== undefined) person.type(cellOf(table, pick, own), mark());
  }),
  inTable('writes a note', (person, table, { mark }, pick) => {
    person.note(cellOf(table, pick), mark());
  }),
  inTable('sorts', (person, table, _, pick) => {
    person.sort(table.name, oneOf(table.header, pick), pick > 4);
  }),
  inTable('filters', (person, table, _, pick) => {
    person.filter(table.name, 'Key', [oneOf(table.keys, pick)]);
  }),
  inTable('takes the filter away', (person, table) => {
    person.clearFilter(table.name);
  }),
  inTable('inserts a row', (person, table, _, pick) => {
    person.insertTableRow(table.name, pick % (table.keys.length + 1));
  }),
  inTable('deletes a row', (person, table, _, pick) => {
    person.deleteTableRow(table.name, pick % table.keys.length);
  }),
  inTable('inserts a column', (person, table, _, pick) => {
    person.insertTableColumn(table.name, pick % (table.header.length + 1), `Own ${pick}`);
  }),
  inTable('deletes their column', (person, table) => {
    const own = table.header.find((header) => header.startsWith('Own'));
    if (own !== undefined) person.deleteTableColumn(table.name, own);
  }),
  inTable('drags a column', (person, table, _, pick) => {
    person.moveTableColumn(table.name, oneOf(table.header, pick), (pick * 7) % table.header.length);
  }),
  inTable('protects the sheet', (person, table) => {
    person.protectSheet(table.sheet);
  }),
  inTable('takes the protection away', (person, table) => {
    person.unprotectSheet(table.sheet);
  }),
  inTable('hides the sheet', (person, table) => {
    person.hideSheet(table.sheet, 'VeryHidden');
  }),
  fc.nat(60).map(
    (place) =>
      new Gesture(`writes on Sheet1 (${place})`, (person, { mark }) => {
        person.type(`Sheet1!${String.fromCharCode(65 + (place % 8))}${1 + Math.floor(place / 4)}`, mark());
      }),
  ),
];

const faults: fc.Arbitrary<FaultAt> = fc.oneof(
  fc
    .constantFrom('before', 'after')
    .map((when): FaultAt => ({ at: 'any', fault: { when, code: 'ServiceNotAvailable' } })),
  fc.nat(30).map((afterActions): FaultAt => ({
    at: 'writing',
    fault: { when: 'midway', afterActions, code: 'GeneralException' },
  })),
);

const ours = [
  fc
    .tuple(
      fc.constantFrom('gdp', 'revenue', ...LATER),
      fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    )
    .map(([key, figure]) => new ReportChanges(key, figure)),
  fc.constant(new Refresh()),
  fc.constant(new Refresh()),
  faults.map((fault) => new Refresh(fault)),
  fc
    .option(fc.record({ row: fc.nat(20), column: fc.nat(6) }), { nil: undefined, freq: 2 })
    .map((cell) => new Insert(cell)),
];

test('whatever a person does, what is theirs stays, each row of ours stands once, and a refresh is done when it is done', async () => {
  console.info(`${STORIES} stories, seed ${SEED}`);
  await fc.assert(
    fc.asyncProperty(
      fc.commands([...ours, ...gestures, fc.constant(new Reopen())], { maxCommands: 25 }),
      async (commands) => {
        const world: World = { excel: await openExcel(), next: 1 };
        const model: Model = new Map([
          ['gdp', 30],
          ['revenue', 21.9],
        ]);
        try {
          await insertTables([planOf(model)], { kind: 'new-sheets' });
          await fc.asyncModelRun(() => ({ model, real: world }), commands);
        } finally {
          world.excel.close();
        }
      },
    ),
    { numRuns: STORIES, seed: SEED },
  );
}, 600_000);

function planOf(model: Model) {
  return smallPlan(Object.fromEntries(model), String([...model]));
}

async function comparison(model: Model): Promise<readonly TableRefresh[] | Refusal> {
  const registry = await readRegistry();
  if (isRefusal(registry)) return registry;
  const read = await readTables(registry.records.map(({ table }) => table));
  if (isRefusal(read)) return read;
  return read.tables.map(({ record, reading }) => refreshOf(planOf(model), record, reading));
}

/** After a gesture of the add-in's: what was refused was not done, and otherwise what is the user's stands as before. */
async function expectKept(
  { excel }: World,
  before: Picture,
  answer: { readonly kind: string } | Refusal,
): Promise<Picture> {
  await excel.workbook.calculated();
  const after = pictureOf(excel.workbook);
  if (isRefusal(answer)) {
    // That something was left half done must be rare, and where it is, it is told.
    if (answer.reason !== 'half-written') expectNothingChanged(before, after);
  } else expectUsersWorkKept(before, after);
  expectOneRowAKey(after);
  return after;
}
