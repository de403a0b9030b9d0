import fc from 'fast-check';
import { share } from '../../src/core/share';
import { calculateEachCell } from '../../src/functions/calculate-each-cell';
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

test('the result has the height of the taller and the width of the wider range', () => {
  fc.assert(
    fc.property(range, range, (part, whole) => {
      const result = shares(part, whole);
      expect(result).toHaveLength(Math.max(part.length, whole.length));
      const width = Math.max(part[0]?.length ?? 0, whole[0]?.length ?? 0);
      expect(result.every((row) => row.length === width)).toBe(true);
    }),
  );
});

test('every cell is a finite number or an error with a code, never null, blank or NaN', () => {
  fc.assert(
    fc.property(range, range, (part, whole) => {
      for (const answer of shares(part, whole).flat()) {
        expect(Number.isFinite(answer) || answer instanceof CustomFunctions.Error).toBe(true);
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

function shares(part: unknown[][], whole: unknown[][]): unknown[][] {
  try {
    return calculateEachCell(share, { part, whole }, 'percent');
  } catch (error) {
    return [[error]];
  }
}

function comparable(answer: unknown): unknown {
  return answer instanceof CustomFunctions.Error ? answer.code : answer;
}
