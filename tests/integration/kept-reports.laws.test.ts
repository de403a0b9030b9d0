import fc from 'fast-check';
import type { Fault } from '../../preview/wire/fault';
import { createReportStore, type ReportStore } from '../../src/excel/report-store';
import type { KeptReport } from '../../src/library/kept/kept-report';
import type { Verdict } from '../../src/library/kept/verdict';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { aShortKeptReport } from '../library/kept/a-kept-report';
import { openExcel, type OpenExcel } from './open-excel';

/*
 * Two people work on the reports of one workbook, which is saved and opened again, and at times Excel breaks off. Whatever
 * they do and in whatever order: what stands is what the last one was told that it stands, and what was refused was not done.
 */

const IDS = ['one', 'two'] as const;
const PEOPLE = [0, 1] as const;

const READING = aShortKeptReport('one').observations.map(({ id }) => id);

/** What the two know: the workbook, each one's store, and how each last saw every report. */
interface World {
  excel: OpenExcel;
  stores: readonly ReportStore[];
  fault: Fault | undefined;
  readonly seen: Map<string, KeptReport>[];
}

/** What stands in the workbook. */
type Model = Map<string, KeptReport>;

abstract class Step implements fc.AsyncCommand<Model, World> {
  check = () => true;
  abstract run(model: Model, world: World): Promise<void>;
  abstract toString(): string;
}

/** One keeps a report as they want it; another's newer state of it is never written over. */
class Keep extends Step {
  constructor(
    readonly person: 0 | 1,
    readonly id: string,
    readonly change: (before: KeptReport) => KeptReport,
    readonly said: string,
  ) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const before = world.seen[this.person]?.get(this.id);
    const wanted = this.change(before ?? aShortKeptReport(this.id));
    const standing = model.get(this.id);
    const answer = await world.stores[this.person]?.keep(wanted);
    if (answer === undefined) {
      // It was told that it stands: so nobody else had written since.
      if (standing !== undefined && !same(standing, wanted)) expect(standing).toEqual(before);
      model.set(this.id, wanted);
      world.seen[this.person]?.set(this.id, wanted);
    } else {
      expectRefused(answer);
    }
    await expectStanding(model, world);
  }

  toString = () => `${this.person} ${this.said} ${this.id}`;
}

class Remove extends Step {
  constructor(
    readonly person: 0 | 1,
    readonly id: string,
  ) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const before = world.seen[this.person]?.get(this.id);
    const standing = model.get(this.id);
    const answer = await world.stores[this.person]?.remove(this.id);
    if (answer === undefined && before !== undefined) {
      if (standing !== undefined) expect(standing).toEqual(before);
      model.delete(this.id);
      world.seen[this.person]?.delete(this.id);
    } else if (answer !== undefined) {
      expectRefused(answer);
    }
    await expectStanding(model, world);
  }

  toString = () => `${this.person} removes ${this.id}`;
}

class Look extends Step {
  constructor(readonly person: 0 | 1) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    world.fault = undefined;
    await world.stores[this.person]?.read();
    world.seen[this.person] = new Map(model);
  }

  toString = () => `${this.person} reads`;
}

class Reopen extends Step {
  async run(model: Model, world: World): Promise<void> {
    world.fault = undefined;
    await world.excel.workbook.settled();
    const saved = world.excel.workbook.save();
    world.excel.close();
    await open(world, saved);
    await expectStanding(model, world);
  }

  toString = () => 'saved and opened';
}

class BreakOff extends Step {
  constructor(readonly fault: Fault) {
    super();
  }

  run(_: Model, world: World): Promise<void> {
    world.fault = this.fault;
    return Promise.resolve();
  }

  toString = () => `breaks off ${JSON.stringify(this.fault)}`;
}

const person = fc.constantFrom(...PEOPLE);
const id = fc.constantFrom(...IDS);
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.constant<Verdict>({ kind: 'accepted' }),
  fc.constant<Verdict>({ kind: 'rejected' }),
  fc.constantFrom('1.0', '22.10').map((value): Verdict => ({ kind: 'corrected', to: { value } })),
);
const judgement = fc.tuple(fc.constantFrom(...READING), verdict);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom('before', 'after').map((when): Fault => ({ when, code: 'ServiceNotAvailable' })),
  fc.nat(6).map((afterActions): Fault => ({ when: 'midway', afterActions, code: 'ServiceNotAvailable' })),
);

const steps = [
  fc
    .tuple(person, id)
    .map(([who, which]) => new Keep(who, which, () => aShortKeptReport(which), 'adds or reads anew')),
  fc
    .tuple(person, id, judgement)
    .map(
      ([who, which, [reading, said]]) =>
        new Keep(
          who,
          which,
          (before) => ({ ...before, verdicts: { ...before.verdicts, [reading]: said } }),
          `says ${said.kind} of ${reading} in`,
        ),
    ),
  fc.tuple(person, id).map(
    ([who, which]) =>
      new Keep(
        who,
        which,
        (before) => ({
          ...before,
          verdicts: Object.fromEntries(Object.entries(before.verdicts).slice(0, -1)),
        }),
        'takes the last word back in',
      ),
  ),
  fc
    .tuple(person, id, fc.constantFrom('工作报告', 'A & <B>'))
    .map(
      ([who, which, title]) =>
        new Keep(who, which, (before) => ({ ...before, report: { ...before.report, title } }), 'renames'),
    ),
  fc.tuple(person, id).map(([who, which]) => new Remove(who, which)),
  person.map((who) => new Look(who)),
  fc.constant(new Reopen()),
  fault.map((one) => new BreakOff(one)),
];

test('what a person accepted is never lost and never silently changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 14 }), async (commands) => {
      const world: World = {
        excel: undefined as unknown as OpenExcel,
        stores: [],
        fault: undefined,
        seen: [new Map(), new Map()],
      };
      await open(world);
      try {
        await fc.asyncModelRun(() => ({ model: new Map() as Model, real: world }), commands);
      } finally {
        world.excel.close();
      }
    }),
    { numRuns: 25 },
  );
}, 240_000);

/** Opens the workbook for both; who opens it reads what it keeps. */
async function open(world: World, saved?: string): Promise<void> {
  world.excel = await openExcel({
    ...(saved !== undefined && { saved }),
    beforeBatch: ({ kind, batch }) => {
      const due = world.fault;
      // What is written breaks off; reading has its own tests.
      const isWrite = Object.values(batch.ObjectPaths).some(({ Name }) => Name === 'Add');
      if (due === undefined || kind !== 'workbook' || !isWrite) return undefined;
      world.fault = undefined;
      return due;
    },
  });
  world.stores = PEOPLE.map(() => createReportStore());
  for (const one of PEOPLE) {
    const read = await world.stores[one]?.read();
    if (read === undefined || isRefusal(read)) throw new Error('cannot be read');
    world.seen[one] = new Map(read.stored.map(({ kept }) => [kept.report.id, kept]));
  }
}

/** A refusal has a reason that can be told: another author, or Excel that broke off. */
function expectRefused(answer: Refusal): void {
  expect(['report-changed-since', 'connection-lost']).toContain(answer.reason);
}

async function expectStanding(model: Model, world: World): Promise<void> {
  const pending = world.fault;
  world.fault = undefined;
  const read = await createReportStore().read();
  world.fault = pending;
  if (isRefusal(read)) throw new Error(read.reason);
  expect(read.unreadable).toEqual([]);
  expect(new Map(read.stored.map(({ kept }) => [kept.report.id, kept]))).toEqual(model);
}

function same(one: KeptReport, other: KeptReport): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
