import type { Fault } from '../../preview/wire/fault';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { isRefusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';
import { snapshotWithGestures } from './workbook-snapshot';
import { comparison, GESTURES, LATER, type Gesture } from './writing-gestures';

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
const STEPS = 49;

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
  const scene: OpenExcel = await openExcel({
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
  const scene: OpenExcel = await openExcel({ functions: true });
  await prepare(scene);
  await scene.workbook.settled();
  await (
    await attempt(scene)
  )();
  await scene.workbook.settled();
  return snapshotWithGestures();
}
