import type { FaultAt } from '../../../preview/wire/fault-at';
import { applyRefresh } from '../../../src/excel/apply-refresh';
import { insertTables } from '../../../src/excel/insert-tables';
import { readTables } from '../../../src/excel/read-tables';
import { readRegistry } from '../../../src/excel/registry';
import { undoGesture } from '../../../src/excel/undo-gesture';
import { isOnChoice, isOpen, isWritten } from '../../../src/sheets/refresh/change';
import { settleStray } from '../../../src/excel/settle-stray';
import { choicesFor, type StrayChoice } from '../../../src/sheets/edits/settle-edits';
import { refreshOf, type TableRefresh } from '../../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../../src/wording/refusal';
import { smallPlan } from '../../sheets/plan/small-plan';
import {
  expectNoRowTwice,
  expectNothingChanged,
  expectUsersWorkKept,
  isMine,
  pictureOf,
  type GivenUp,
  type Picture,
  type UsersItem,
} from '../invariants';
import { openExcel } from '../open-excel';
import { doGesture, Step, type Gesture, type Model, type World } from './world';

/** The report is corrected, and says more, or less, than before. */
export class ReportChanges extends Step {
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

export class Insert extends Step {
  constructor(
    readonly cell: { readonly row: number; readonly column: number } | undefined,
    readonly fault?: FaultAt,
  ) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const { workbook, faults } = world.excel;
    world.moment = workbook.person.moment();
    const before = pictureOf(workbook);
    const { cell } = this;
    if (this.fault !== undefined) faults.strike(this.fault);
    const answer = await insertTables(
      [planOf(model)],
      cell === undefined
        ? { kind: 'new-sheets' }
        : { kind: 'at', anchor: { worksheet: 'Sheet1', ...cell, address: 'Sheet1!?' } },
    );
    faults.clear();
    await expectKept(world, before, answer, this.fault);
  }

  toString = () => {
    const where = this.cell === undefined ? 'on a sheet' : JSON.stringify(this.cell);
    return `inserts ${where}${told(this.fault)}`;
  };
}

interface Circumstances {
  readonly fault?: FaultAt;
  /** What another author does right before the write. */
  readonly meanwhile?: Gesture;
  /** Whether the person takes the report's figure, and their deleted rows back, wherever they are asked. */
  readonly choosesAll?: boolean;
}

export class Refresh extends Step {
  constructor(readonly circumstances: Circumstances = {}) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const { workbook, faults } = world.excel;
    const { choosesAll = false } = this.circumstances;
    world.moment = workbook.person.moment();
    let before = pictureOf(workbook);
    // A row that was appended under a filter cannot be taken back yet: Excel deletes no rows there.
    const isFiltered = before.tables.some((table) => table.isFiltered);
    const { fault, meanwhile } = isFiltered ? ({} as Circumstances) : this.circumstances;
    const compared = await comparison(model);
    if (isRefusal(compared)) return expectNothingChanged(before, pictureOf(workbook));
    if (!world.isMixedUp) expectEditsAreTheirs(compared);
    if (fault !== undefined) faults.strike(fault);
    if (meanwhile !== undefined) {
      const act = (): void => {
        doGesture(world, meanwhile);
        before = pictureOf(workbook);
      };
      faults.strike({ at: 'any', meanwhile: act });
    }
    const chosen = choosesAll ? compared.filter(({ reading }) => !reading.isProtected) : [];
    const answer = await applyRefresh(
      compared,
      chosen.flatMap(({ changes }) => changes.filter(isOnChoice)),
    );
    faults.clear();
    const given = isRefusal(answer) ? [] : chosen.flatMap(editsIn);
    const after = await expectKept(world, before, answer, fault, given);
    if (isRefusal(answer)) return;
    const again = await comparison(model);
    if (isRefusal(again)) throw new Error(again.reason);
    const open = again.filter(({ reading }) => !reading.isProtected);
    // What the other author wrote into a table that had nothing due was not asked about yet.
    const isDue = meanwhile === undefined ? isOpen : isWritten;
    expect(open.flatMap(({ changes }) => changes.filter(isDue))).toEqual([]);
    expectNothingChanged(after, pictureOf(workbook));
  }

  toString = () => {
    const { fault, meanwhile, choosesAll = false } = this.circumstances;
    const other = meanwhile === undefined ? '' : `, while another author ${meanwhile.said}`;
    return `refreshes${choosesAll ? ', taking all' : ''}${told(fault)}${other}`;
  };
}

/** What the add-in wrote last is undone by its own button. */
export class UndoOurs extends Step {
  constructor(readonly fault?: FaultAt) {
    super();
  }

  async run(_: Model, world: World): Promise<void> {
    const { workbook, faults } = world.excel;
    world.moment = workbook.person.moment();
    const before = pictureOf(workbook);
    if (this.fault !== undefined) faults.strike(this.fault);
    const answer = await undoGesture();
    faults.clear();
    if (isRefusal(answer)) return void (await expectKept(world, before, answer, this.fault));
    await workbook.calculated();
    const after = pictureOf(workbook);
    // What the person had given up for the report's comes back, also a key that they had written twice; where new rows go, what was pushed down comes up again.
    const isOld = ({ content }: UsersItem) => before.mine.some((item) => item.content === content);
    // A note on a table that goes stays on its cell.
    const gone = before.tables.filter(({ id }) => !after.tables.some((table) => table.id === id));
    const isOfGone = ({ content, place }: UsersItem): boolean =>
      content.startsWith('note ') && gone.some(({ id }) => place.startsWith(id));
    const outlived = before.mine.filter(isOfGone).map(({ content }) => content);
    expect(after.mine.map(({ content }) => content)).toEqual(expect.arrayContaining(outlived));
    const others = before.mine.filter((item) => !isOfGone(item));
    const onTop = { ...before, mine: others.map((item) => ({ ...item, row: 0 })) };
    const isOther = ({ content }: UsersItem): boolean => !outlived.includes(content);
    // Also where the same stands in a copy of the sheet still.
    const often = (mine: readonly UsersItem[], wanted: string): number =>
      mine.filter(({ content }) => content === wanted).length;
    const isBack = ({ content, place }: UsersItem): boolean =>
      often(after.mine, content) > often(before.mine, content) &&
      !before.mine.some((item) => item.content === content && item.place === place);
    const stayed = after.mine.filter((item) => isOld(item) && isOther(item) && !isBack(item));
    // What was laid over a row goes with the row: neither a condition nor a validation is asked for before.
    const isShrunk = (rule: string): boolean =>
      before.tables.some(
        ({ id, sheet, keys }) =>
          rule.startsWith(`${sheet}: `) &&
          (after.tables.find((table) => table.id === id)?.keys.length ?? 0) < keys.length,
      );
    const laidOver = before.laidOver.filter((rule) => after.laidOver.includes(rule) || !isShrunk(rule));
    expectUsersWorkKept({ ...onTop, laidOver }, { ...after, mine: stayed });
  }

  toString = () => `undoes what the add-in wrote${told(this.fault)}`;
}

/** A gesture of the person's, in peace. */
export class ByPerson extends Step {
  constructor(readonly gesture: Gesture) {
    super();
  }

  async run(_: Model, world: World): Promise<void> {
    world.moment = world.excel.workbook.person.moment();
    doGesture(world, this.gesture);
    await world.excel.workbook.calculated();
  }

  toString = () => this.gesture.said;
}

/** The person undoes what was done last, by them or by the add-in. */
export class Undo extends Step {
  async run(_: Model, world: World): Promise<void> {
    const { moment } = world;
    world.moment = undefined;
    if (moment === undefined) return;
    doGesture(world, {
      said: 'undoes',
      act: (person) => {
        person.undo(moment);
      },
    });
    await world.excel.workbook.calculated();
  }

  toString = () => 'undoes it';
}

/** The person has a copy, or what was a table, refreshed from now on. */
export class Adopt extends Step {
  constructor(
    readonly choice: StrayChoice,
    readonly fault?: FaultAt,
  ) {
    super();
  }

  async run(_: Model, world: World): Promise<void> {
    const { workbook, faults } = world.excel;
    world.moment = workbook.person.moment();
    const before = pictureOf(workbook);
    const read = await readTables([]);
    if (isRefusal(read)) throw new Error(read.reason);
    const [stray] = read.strays.filter((one) => choicesFor(one).includes(this.choice));
    if (stray === undefined) return;
    if (this.fault !== undefined) faults.strike(this.fault);
    const answer = await settleStray(stray, this.choice);
    faults.clear();
    await workbook.calculated();
    const after = pictureOf(workbook);
    expect(after.mine.map(({ content }) => content).sort()).toEqual(
      before.mine.map(({ content }) => content).sort(),
    );
    if (answer !== undefined) return;
    const now = await readTables([]);
    if (isRefusal(now)) throw new Error(now.reason);
    expect(now.strays.length).toBeLessThan(read.strays.length);
    expect(now.tables.length).toBe(read.tables.length + (this.choice === 'adopt' ? 1 : 0));
  }

  toString = () => `says of what is not refreshed: ${this.choice}${told(this.fault)}`;
}

export class Reopen extends Step {
  constructor(readonly lost?: 'settings') {
    super();
  }

  async run(_: Model, world: World): Promise<void> {
    const { workbook } = world.excel;
    await workbook.settled();
    const before = pictureOf(workbook);
    const saved = workbook.save(this.lost);
    world.excel.close();
    world.moment = undefined;
    world.excel = await openExcel({ saved, excelApi: world.excelApi });
    await world.excel.workbook.settled();
    expectNothingChanged(before, pictureOf(world.excel.workbook));
  }

  toString = () => `saved and opened${this.lost === undefined ? '' : ', without settings'}`;
}

export function planOf(model: Model) {
  return smallPlan(Object.fromEntries(model), String([...model]));
}

async function comparison(model: Model): Promise<readonly TableRefresh[] | Refusal> {
  const registry = await readRegistry();
  if (isRefusal(registry)) return registry;
  const read = await readTables(registry.tables.map(({ name }) => name));
  if (isRefusal(read)) return read;
  return read.tables.map(({ record, reading }) => refreshOf(planOf(model), record, reading));
}

/** Nothing that we wrote is said to be the user's. */
function expectEditsAreTheirs(refreshes: readonly TableRefresh[]): void {
  const edits = refreshes.flatMap(editsIn).map(({ content }) => content);
  expect(edits.filter((content) => content !== '' && !isMine(content))).toEqual([]);
}

function editsIn({ changes, reading }: TableRefresh): readonly GivenUp[] {
  return changes.flatMap((change) =>
    change.kind === 'edited' || change.kind === 'kept'
      ? [{ table: reading.table, content: change.formula ?? String(change.from) }]
      : [],
  );
}

/** After a gesture of the add-in's: what was refused was not done, and otherwise what is the user's stands as before. */
async function expectKept(
  { excel }: World,
  before: Picture,
  answer: { readonly kind: string } | Refusal,
  fault: FaultAt | undefined,
  given: readonly GivenUp[] = [],
): Promise<Picture> {
  await excel.workbook.calculated();
  const after = pictureOf(excel.workbook);
  if (isRefusal(answer)) {
    // Where taking back fails too, something is left half done, and that is said; what is the user's stays all the same.
    if (answer.reason === 'half-written' && fault?.isLasting === true) expectUsersWorkKept(before, after);
    else expectNothingChanged(before, after);
  } else expectUsersWorkKept(before, after, given);
  expectNoRowTwice(before, after);
  return after;
}

function told(fault: FaultAt | undefined): string {
  return fault === undefined ? '' : `, ${JSON.stringify(fault)}`;
}
