import { bundled } from '../../../src/library/bundled';
import { insertionEdits, newSheetEdits } from '../../../src/sheets/edits/insertion-edits';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { byIds } from '../../../src/sheets/undo/by-ids';
import { openedGesture, writtenGesture } from '../../../src/sheets/undo/gesture-part';
import type { KeptGesture } from '../../../src/sheets/undo/kept-gesture';
import { newTableLandmarks } from '../../../src/sheets/undo/landmarks';
import { tooMany } from '../../../src/sheets/undo/too-many';
import { zhuhaiIn } from '../../integration/plans';
import { smallPlan } from '../plan/small-plan';

const AT = '2026-01-02T03:04:05.000Z';

function inserted(plans: readonly ReturnType<typeof smallPlan>[]): KeptGesture {
  const edits = plans.flatMap((plan) =>
    newSheetEdits(plan, { worksheet: plan.title, table: plan.tableName, record: null, isInFront: false }),
  );
  const tables = plans.map((plan) => newTableLandmarks(plan, plan.tableName));
  return { kind: 'insertion', at: AT, edits: byIds(edits, new Map(), new Map()), tables };
}

describe('a gesture that is kept', () => {
  test('is read back as it was written, whatever table of ours it inserted', () => {
    const dataset = bundled();
    for (const { build } of TABLES) {
      const gesture = inserted([build(zhuhaiIn(dataset), dataset, 'zh-CN')]);
      const written = writtenGesture(gesture, 7);
      expect(openedGesture(written?.xml ?? '')).toMatchObject({ heading: { number: 7 }, gesture });
    }
  });

  test('takes no more than 200,000 characters with every table of a report in it', () => {
    const dataset = bundled();
    const gesture = inserted(TABLES.map(({ build }) => build(zhuhaiIn(dataset), dataset, 'zh-CN')));
    const size = writtenGesture(gesture, 1)?.size ?? Infinity;
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(200_000);
  });

  test('is none where it was damaged, written by a later version, or holds what no gesture has', () => {
    const xml = writtenGesture(inserted([smallPlan({ gdp: 1 })]), 1)?.xml ?? '';
    expect(openedGesture(xml.replace(/>[^<]{10}/, '>'))?.gesture).toBeUndefined();
    expect(openedGesture(xml.replace('version="1"', 'version="2"'))).toMatchObject({
      heading: { version: 2 },
      gesture: undefined,
    });
    const strange = { kind: 'insertion', at: AT, edits: [{ kind: 'macro' }], tables: [] };
    const other = writtenGesture(strange as unknown as KeptGesture, 1)?.xml ?? '';
    expect(openedGesture(other)).toMatchObject({ gesture: undefined });
    expect(openedGesture('<report xmlns="urn:x">1</report>')).toBeUndefined();
  });

  test('is not kept where it is too long, without trying for seconds', () => {
    const plan = smallPlan(
      Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`figure-${at}`, at])),
    );
    const site = { worksheet: 'Small', place: { row: 0, column: 0 }, table: 'Small', record: null };
    const edits = insertionEdits(plan, site);
    const written = writtenGesture({ kind: 'insertion', at: AT, edits, tables: [] }, 1);
    expect(written === undefined).toBe(true);
  });
});

describe('of the gestures that a workbook keeps, those are forgotten', () => {
  const kept = (size: number) => ({
    heading: { version: 1, number: 1, digest: '' },
    gesture: undefined,
    size,
  });

  test('that come before the last twenty', () => {
    const all = Array.from({ length: 22 }, (_, at) => kept(at));
    expect(tooMany(all)).toEqual(all.slice(0, 2));
    expect(tooMany(all.slice(2))).toEqual([]);
  });

  test('with which all would be longer than three million characters', () => {
    const all = [kept(900_000), kept(900_000), kept(900_000), kept(900_000)];
    expect(tooMany(all)).toHaveLength(1);
    expect(tooMany(all.slice(1))).toEqual([]);
  });
});
