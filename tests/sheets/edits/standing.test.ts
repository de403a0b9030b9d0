import { contentRead, typed, type Block, type Content } from '../../../src/sheets/edits/block';
import { inverse, type CellsEdit, type RowsEdit } from '../../../src/sheets/edits/edit';
import { sameContent, standingCells, standingRows } from '../../../src/sheets/edits/standing';

const now = (contents: readonly Content[], format = 'General'): Required<Block> => ({
  contents: [contents],
  formats: [contents.map(() => format)],
});

function edit(from: readonly Content[], to: readonly Content[]): CellsEdit {
  return {
    kind: 'cells',
    at: { kind: 'on-sheet', worksheet: 'Sheet1', row: 0, column: 0 },
    from: { contents: [from] },
    to: { contents: [to] },
  };
}

describe('what stands of cells after a write was broken off', () => {
  test('is what was written, and not what was not reached', () => {
    const stands = standingCells(edit([1, 2, 3], [10, 20, 30]), now([10, 20, 3]));
    expect(stands?.from.contents).toEqual([[1, 2, null]]);
    expect(stands?.to.contents).toEqual([[10, 20, null]]);
  });

  test('is nothing where somebody else has written meanwhile', () => {
    expect(standingCells(edit([1], [10]), now([77]))).toBeUndefined();
  });

  test('is a format alone where the contents were not reached', () => {
    const both = {
      ...edit([1], [10]),
      from: { contents: [[1]], formats: [['0']] },
      to: { contents: [[10]], formats: [['0.0']] },
    };
    expect(standingCells(both, now([1], '0.0'))).toMatchObject({
      from: { contents: [[null]], formats: [['0']] },
    });
    expect(standingCells(both, now([77], '0.0'))).toBeUndefined();
  });

  test('is a formula, however Excel spells it, with the cells into which it spills', () => {
    const restored = edit([0.25, 0.5], [typed('=FISCAL.SHAREOF(A1:A2,4)'), '']);
    const spelled = typed('=FISCAL.SHAREOF(A1:A2, 4)');
    expect(standingCells(restored, now([spelled, 0.5]))?.from.contents).toEqual([[0.25, null]]);
    const spilled = typed('=FISCAL.SHAREOF(A1:A2,4)');
    expect(standingCells(restored, now([spilled, spilled]))?.from.contents).toEqual([[0.25, 0.5]]);
  });

  test('is not a formula that was there before', () => {
    const repaired = edit([typed('=_xldudf_FISCAL_SHAREOF(1,4)')], [typed('=FISCAL.SHAREOF(1,4)')]);
    expect(standingCells(repaired, now([typed('=_xldudf_FISCAL_SHAREOF(1,4)')]))).toBeUndefined();
  });

  test('is a source in a cell, whose number says nothing of whether it was reached', () => {
    const sourced = { kind: 'sourced', value: 21.9, format: '0.0', properties: [['原文', '…']] } as const;
    const stands = standingCells(edit([21.9], [sourced]), now([21.9]));
    expect(stands && inverse(stands).to.contents).toEqual([[21.9]]);
  });

  test('is a number that a cell for texts has made a text of', () => {
    expect(standingCells(edit([''], [2021]), now(['2021']))).toBeDefined();
  });
});

describe('what stands of new rows', () => {
  const rows: RowsEdit = {
    kind: 'rows',
    table: 'Small',
    at: 2,
    keyColumn: 1,
    from: null,
    to: {
      contents: [
        ['Trade', 'trade'],
        ['Retail', 'retail'],
      ],
    },
  };

  test('is found by key, wherever it is by now', () => {
    expect(standingRows(rows, ['gdp', 'revenue', 'trade', 'retail']).map(({ at }) => at)).toEqual([2, 3]);
    expect(standingRows(rows, ['retail', 'gdp', 'trade']).map(({ at, to }) => [at, to])).toEqual([
      [0, { contents: [['Retail', 'retail']] }],
      [2, { contents: [['Trade', 'trade']] }],
    ]);
    expect(standingRows(rows, ['gdp', 'revenue'])).toEqual([]);
  });

  test('is the last of two, the first being another author’s', () => {
    expect(standingRows(rows, ['gdp', 'trade', 'trade']).map(({ at }) => at)).toEqual([2]);
  });
});

describe('what a cell holds, as Excel hands it out', () => {
  test.each<readonly [unknown, unknown, Content]>([
    [21.9, 21.9, 21.9],
    [true, true, true],
    ['', '', ''],
    ['=1+1', 2, typed('=1+1')],
    ['=1+1', '=1+1', '=1+1'],
    ['2021', '2021', '2021'],
    ['#N/A', '#N/A', typed('#N/A')],
    ['#1', '#1', '#1'],
  ])('%j that shows %j is %j', (formula, value, content) => {
    expect(contentRead(formula, value)).toEqual(content);
  });

  test('is the same to a reader within twelve digits', () => {
    expect(sameContent(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameContent(0.3, 0.31)).toBe(false);
    expect(sameContent('=1+1', typed('=1+1'))).toBe(false);
  });
});
