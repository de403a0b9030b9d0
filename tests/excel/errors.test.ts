import { codeOf, refusalOf } from '../../src/excel/errors';

describe("what an error of Excel's means", () => {
  test.each([
    ['AccessDenied', 'target-protected'],
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ApiNotFound', 'not-supported-here'],
    ['ItemNotFound', 'table-gone'],
    ['ItemAlreadyExists', 'name-taken'],
    ['FilteredRangeConflict', 'filter-in-the-way'],
    ['InsertDeleteConflict', 'no-room-to-grow'],
    ['RequestAborted', 'connection-lost'],
  ])('%s is told as %s', (code, reason) => {
    expect(refusalOf({ code, message: 'übersetzt' }, { table: 'T' })).toEqual({
      kind: 'refused',
      reason,
      detail: { table: 'T' },
    });
  });

  test('a code that nobody has documented is passed on by name', () => {
    expect(refusalOf({ code: 'GeneralException' })).toMatchObject({
      reason: 'unexpected',
      detail: { code: 'GeneralException' },
    });
    expect(refusalOf({ code: 'toString' })).toMatchObject({ reason: 'unexpected' });
  });

  test("a mistake of the program's own is no refusal", () => {
    const mistake = new TypeError('x is not a function');
    expect(() => refusalOf(mistake)).toThrow(mistake);
    expect(codeOf({ code: 7 })).toBeUndefined();
  });
});
