import type { Fault } from '../../preview/wire/fault';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { freezeFormulas } from '../../src/excel/freeze-formulas';
import { insertTables } from '../../src/excel/insert-tables';
import { findOurFormulas } from '../../src/excel/our-formulas';
import { readTables } from '../../src/excel/read-tables';
import { repairFormulas } from '../../src/excel/repair-formulas';
import { writeFigure } from '../../src/excel/write-figure';
import { writeFormula } from '../../src/excel/write-formula';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { livePlan } from '../sheets/plan/live-plan';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';
import { fillCells, selectCells } from './sheet-cells';
import { snapshotWithGestures } from './workbook-snapshot';

const AT_B3 = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
const CHARTED: SheetPlan = {
  ...smallPlan({ gdp: 306.2, revenue: 21.9 }),
  charts: [
    {
      id: 'levels',
      kind: 'clustered-bar',
      title: 'Levels',
      altText: 'Levels',
      categoryHeader: 'Indicator',
      series: ['2021'],
      categories: ['gdp', 'revenue'].map((key) => ({
        label: key,
        points: [{ key, column: 'value', format: '0.0' }],
      })),
      valueTitle: 'RMB 100 mn',
      valueFormat: '0',
    },
  ],
};
const PAGED: SheetPlan = {
  ...CHARTED,
  page: { title: 'Levels', subtitle: '2021', rows: new Map([['revenue', 'heading']]) },
};
const LATER = smallPlan({ gdp: 306.3, trade: 285.8, retail: 42 }, '2');
const FORMULAS = { A1: 1, A2: 2, B1: '=FISCAL.SHAREOF(A1:A2,4)', C1: '="="&FISCAL.SOURCE("gdp",2021)' };

/** Every gesture that writes: what it finds, and what it does; it is given anew for each attempt. */
const GESTURES: readonly Gesture[] = [
  {
    name: 'inserting tables on new sheets',
    prepare: () => Promise.resolve(),
    attempt: () =>
      Promise.resolve(() => insertTables([CHARTED, livePlan({ north: [30, 60] })], { kind: 'new-sheets' })),
  },
  {
    name: 'inserting a page',
    prepare: () => Promise.resolve(),
    attempt: () => Promise.resolve(() => insertTables([PAGED], { kind: 'new-sheets' })),
  },
  {
    name: 'inserting a table with a chart at a cell',
    prepare: () => onSheet1((sheet) => (sheet.getRange('C4:C5').numberFormat = [['0.000'], ['@']])),
    attempt: () => Promise.resolve(() => insertTables([CHARTED], { kind: 'at', anchor: AT_B3 })),
  },
  {
    name: 'refreshing two tables',
    prepare: async () => {
      await insertTables([smallPlan({ gdp: 306.2, revenue: 21.9 })], { kind: 'new-sheets' });
      await insertTables([smallPlan({ gdp: 1 })], { kind: 'new-sheets' });
      await inTable('Small', (body) => (body.getCell(0, 1).formulas = [['=300+6']]));
    },
    attempt: async () => {
      const refreshes = await comparison(['Small', 'Small2'], LATER);
      return () => applyRefresh(refreshes);
    },
  },
  {
    name: 'freezing formulas',
    prepare: (excel) => fill(excel, FORMULAS),
    attempt: async () => {
      const found = answered(await findOurFormulas('sheet'));
      return () => freezeFormulas(found);
    },
  },
  {
    name: 'repairing formulas',
    prepare: (excel) =>
      fill(excel, { B2: '=_xldudf_FISCAL_SHAREOF(1,4)', B4: '=_xldudf_FISCAL_SHAREOF(1,2)' }),
    attempt: () => Promise.resolve(repairFormulas),
  },
  {
    name: 'writing a formula',
    prepare: async () => {
      await onSheet1((sheet) => (sheet.getRange('C3').numberFormat = [['@']]));
      await selectCells('C3');
    },
    attempt: () =>
      Promise.resolve(() =>
        writeFormula({
          textOn: () => '=FISCAL.SHAREOF(1,4)',
          given: [],
          rows: 1,
          columns: 1,
          format: '0.0%',
        }),
      ),
  },
  {
    name: 'writing a figure',
    prepare: () => selectCells('C3'),
    attempt: () => Promise.resolve(() => writeFigure(21.9, '0.0')),
  },
];

interface Gesture {
  readonly name: string;
  readonly prepare: (scene: Scene) => Promise<unknown>;
  /** Reads what the gesture needs to have read before, and answers the gesture itself. */
  readonly attempt: (scene: Scene) => Promise<() => Promise<{ readonly kind: string } | Refusal>>;
}

type Scene = OpenExcel;

describe.each(GESTURES)('$name', ({ prepare, attempt }) => {
  test('broken off before, after or at any step leaves all as it was, and can be repeated', async () => {
    const { scene, breakOff, stepsOfLastWrite } = await breakingExcel();
    await prepare(scene);
    await scene.workbook.settled();
    const before = await snapshotWithGestures();
    const attempted = async (fault: Fault) => {
      const gesture = await attempt(scene);
      breakOff(fault);
      const answer = await gesture();
      await scene.workbook.settled();
      return { fault, answer, snapshot: await snapshotWithGestures() };
    };
    const refused = {
      kind: 'refused',
      reason: 'unexpected',
      detail: expect.objectContaining({ code: 'GeneralException' }) as unknown,
    };

    for (const when of ['before', 'after'] as const) {
      const fault = { when, code: 'GeneralException' };
      expect(await attempted(fault)).toEqual({ fault, answer: refused, snapshot: before });
    }
    const steps = stepsOfLastWrite();
    expect(steps).toBeGreaterThan(2);
    for (let afterActions = 0; afterActions < steps; afterActions += 1) {
      const fault = { when: 'midway', afterActions, code: 'GeneralException' } as const;
      expect(await attempted(fault)).toEqual({ fault, answer: refused, snapshot: before });
    }
    const gesture = await attempt(scene);
    expect(isRefusal(await gesture())).toBe(false);
    await scene.workbook.settled();
    expect(await snapshotWithGestures()).toEqual(await undisturbed(prepare, attempt));
  }, 120_000);

  test('that cannot be taken back is told, and where something may have been left', async () => {
    const { scene, breakOff } = await breakingExcel();
    await prepare(scene);
    await scene.workbook.settled();
    const gesture = await attempt(scene);
    breakOff({ when: 'after', code: 'GeneralException' }, 'and what follows');
    expect(await gesture()).toEqual({
      kind: 'refused',
      reason: 'half-written',
      detail: { places: expect.arrayContaining([expect.stringMatching(/\S/)]) as unknown },
    });
  });
});

/** Of the one write of this refresh. */
const STEPS = 48;

describe('a refresh that is broken off and cannot be taken back', () => {
  test.each(Array.from({ length: STEPS }, (_, step) => step))(
    'after %d steps appends no row twice when it is repeated',
    async (afterActions) => {
      const { breakOff, stepsOfLastWrite } = await breakingExcel();
      await insertTables([smallPlan({ gdp: 306.2, revenue: 21.9 })], { kind: 'new-sheets' });
      const refreshes = await comparison(['Small'], LATER);
      breakOff({ when: 'midway', afterActions, code: 'GeneralException' }, 'and what follows');
      expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'half-written' });
      expect(stepsOfLastWrite()).toBe(STEPS);
      breakOff(undefined);
      expect(await applyRefresh(await comparison(['Small'], LATER))).toMatchObject({ kind: 'refreshed' });
      const [small] = await comparison(['Small'], LATER);
      expect(small?.changes).toEqual([]);
      expect(small?.reading.rows).toEqual([
        ['Name of gdp', 306.3, '', 'gdp'],
        ['Name of revenue', 21.9, 'No longer in the report', 'revenue'],
        ['Name of trade', 285.8, '', 'trade'],
        ['Name of retail', 42, '', 'retail'],
      ]);
    },
  );
});

/** An Excel that fails as told, once a request writes cells: once, at all that follows too, or at everything. */
async function breakingExcel() {
  let fault: Fault | undefined;
  let lasting: 'once' | 'and what follows' | 'for ever' = 'once';
  let steps = 0;
  const scene: Scene = await openExcel({
    functions: true,
    beforeBatch: ({ actions }) => {
      const writes = actions.some((action) => /^set (NumberFormat|Values|Formulas)$/.test(action));
      const struck = fault;
      // Neither what office.js does to clean up after itself, nor what functions answer.
      const asks = actions.some((action) => /^(load|set) /.test(action));
      if (struck === undefined || !(lasting === 'for ever' ? asks : writes)) return undefined;
      if (writes) steps = actions.length;
      if (lasting === 'once') fault = undefined;
      if (lasting === 'and what follows') {
        lasting = 'for ever';
        fault = { when: 'before', code: 'ServiceNotAvailable' };
      }
      return struck;
    },
  });
  return {
    scene,
    breakOff: (next: Fault | undefined, lasts: typeof lasting = 'once') => {
      fault = next;
      lasting = lasts;
    },
    stepsOfLastWrite: () => steps,
  };
}

/** What the workbook holds after a gesture that nothing disturbs. */
async function undisturbed(prepare: Gesture['prepare'], attempt: Gesture['attempt']): Promise<unknown> {
  const scene: Scene = await openExcel({ functions: true });
  await prepare(scene);
  await scene.workbook.settled();
  await (
    await attempt(scene)
  )();
  await scene.workbook.settled();
  return snapshotWithGestures();
}

async function comparison(tables: readonly string[], plan: SheetPlan): Promise<readonly TableRefresh[]> {
  const read = answered(await readTables(tables));
  return read.tables.map(({ record, reading }) => refreshOf(plan, record, reading));
}

function answered<T extends { readonly kind: string }>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.reason} ${JSON.stringify(answer.detail)}`);
  return answer;
}

async function fill({ workbook }: OpenExcel, contents: Parameters<typeof fillCells>[0]): Promise<void> {
  await fillCells(contents);
  await workbook.settled();
}

async function onSheet1(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function inTable(table: string, change: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem(table).getDataBodyRange());
    await context.sync();
  });
}
