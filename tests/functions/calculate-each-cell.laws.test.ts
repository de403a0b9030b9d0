import fc from 'fast-check';
import { figureRules } from '../../src/core/formulas/figure-rules';
import { share } from '../../src/core/formulas/share';
import { calculateEachCell } from '../../src/functions/cells/calculate-each-cell';
import type { Calculation } from '../../src/functions/cells/calculation';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;

beforeAll(async () => {
  office = await loadOfficeRuntime();
});

afterAll(() => {
  office.close();
});

const cell = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom<unknown>('', null, '80.6%', '306.2亿元', true, Number.NaN, {
    type: 'Error',
    code: '#REF!',
  }),
);

const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test('the result has the shape of the ranges, whichever of them is a single cell', () => {
  fc.assert(
    fc.property(range, cell, (cells, single) => {
      for (const result of [shares(cells, [[single]]), shares([[single]], cells), shares(cells, cells)]) {
        expect(result.map((row) => row.length)).toEqual(cells.map((row) => row.length));
      }
    }),
  );
});

test('ranges of two shapes are one #VALUE!, whatever they hold', () => {
  fc.assert(
    fc.property(range, range, (part, whole) => {
      const shapes = [part, whole].map((rows) => `${rows.length}×${rows[0]?.length ?? 0}`);
      fc.pre(shapes[0] !== shapes[1] && !shapes.includes('1×1'));
      const [[answer] = [], ...more] = shares(part, whole);
      expect(more).toEqual([]);
      expect(answer).toMatchObject({ code: '#VALUE!' });
      for (const shape of shapes) expect((answer as Error).message).toContain(shape);
    }),
  );
});

test('every cell is a finite number, blank where an argument is, or an error with a code; never null or NaN', () => {
  fc.assert(
    fc.property(range, cell, (part, whole) => {
      for (const answer of shares(part, [[whole]]).flat()) {
        expect(Number.isFinite(answer) || answer === '' || answer instanceof CustomFunctions.Error).toBe(
          true,
        );
      }
    }),
  );
});

test('a cell of a range answers as it would alone', () => {
  fc.assert(
    fc.property(range, cell, (part, whole) => {
      const together = shares(part, [[whole]]);
      const alone = part.map((row) => row.map((each) => shares([[each]], [[whole]])[0]?.[0]));
      expect(together.map((row) => row.map(comparable))).toEqual(alone.map((row) => row.map(comparable)));
    }),
  );
});

const SHARE: Calculation = {
  formula: share as Calculation['formula'],
  numbers: ['part', 'whole'].map((argument) => ({ argument, kind: 'amount', written: { argument } })),
  result: 'percent',
  notation: 'percentage',
  rules: figureRules('SHAREOF'),
  judge: undefined,
};

function shares(part: unknown[][], whole: unknown[][]): unknown[][] {
  try {
    return calculateEachCell(SHARE, [part, whole]);
  } catch (error) {
    return [[error]];
  }
}

function comparable(answer: unknown): unknown {
  return answer instanceof CustomFunctions.Error ? answer.code : answer;
}
