import fc from 'fast-check';
import type { FaultAt } from '../../preview/wire/fault-at';
import { insertTables } from '../../src/excel/insert-tables';
import { openExcel } from './open-excel';
import { gestures } from './stories/gestures';
import {
  Adopt,
  ByPerson,
  Insert,
  planOf,
  Refresh,
  Reopen,
  ReportChanges,
  Undo,
  UndoOurs,
} from './stories/our-steps';
import type { Model, World } from './stories/world';

/*
 * A person works in a workbook into which the add-in has inserted tables; the report that they are made of changes; at times
 * another author is faster, or Excel breaks off. Whatever is done and in whatever order, the invariants hold after every step.
 *
 * The same sequences each time, unless more are asked for, or others: `STORIES=1000 STORIES_SEED=7 npx jest users-and-us`. Twice
 * as many in CI, a minute or two of one core; a thousand take it several.
 */
const STORIES = Number(process.env['STORIES'] ?? (process.env['CI'] === undefined ? 200 : 400));
const SEED = Number(process.env['STORIES_SEED'] ?? 1);

const anyGesture = fc.oneof(...gestures);

const faults: fc.Arbitrary<FaultAt> = fc.oneof(
  fc.tuple(fc.constantFrom('before', 'after'), fc.boolean()).map(([when, isLasting]): FaultAt => ({
    at: 'any',
    isLasting,
    fault: { when, code: 'ServiceNotAvailable' },
  })),
  fc.nat(30).map((afterActions): FaultAt => ({
    at: 'writing',
    fault: { when: 'midway', afterActions, code: 'GeneralException' },
  })),
);

const corrections = fc
  .tuple(
    fc.constantFrom('gdp', 'gdp', 'revenue', 'revenue', 'trade', 'retail', 'exports', 'births'),
    fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  )
  .map(([key, figure]) => new ReportChanges(key, figure));

const refreshes = fc.oneof(
  fc.constant(new Refresh()),
  fc.constant(new Refresh()),
  fc.constant(new Refresh({ choosesAll: true })),
  faults.map((fault) => new Refresh({ fault })),
  anyGesture.map((meanwhile) => new Refresh({ meanwhile })),
);

const insertions = fc
  .tuple(
    fc.option(fc.record({ row: fc.nat(20), column: fc.nat(6) }), { nil: undefined, freq: 2 }),
    fc.option(faults, { nil: undefined, freq: 2 }),
  )
  .map(([cell, fault]) => new Insert(cell, fault));

const adoptions = fc
  .tuple(fc.constantFrom('adopt', 'adopt', 'forget'), fc.option(faults, { nil: undefined, freq: 2 }))
  .map(([choice, fault]) => new Adopt(choice, fault));

const steps = fc.oneof(
  { weight: 9, arbitrary: corrections },
  { weight: 10, arbitrary: refreshes },
  { weight: 2, arbitrary: insertions },
  { weight: 20, arbitrary: anyGesture.map((gesture) => new ByPerson(gesture)) },
  { weight: 1, arbitrary: fc.constantFrom(new Reopen(), new Reopen('settings')) },
  { weight: 3, arbitrary: adoptions },
  { weight: 4, arbitrary: fc.constant(new Undo()) },
  {
    weight: 4,
    arbitrary: fc.option(faults, { nil: undefined, freq: 2 }).map((fault) => new UndoOurs(fault)),
  },
);

test('whatever a person does, what is theirs stays, each row of ours stands once, and a refresh is done when it is done', async () => {
  console.info(`${STORIES} stories, seed ${SEED}`);
  await fc.assert(
    fc.asyncProperty(
      fc.commands([steps], { maxCommands: 25, size: 'max' }),
      fc.constantFrom('1.13', '1.17', '1.20'),
      async (commands, excelApi) => {
        const world: World = { excel: await openExcel({ excelApi }), excelApi, next: 1, isMixedUp: false };
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
}, 1_800_000);
