import { LANGUAGES } from '../../src/core/language';
import { codeOf, refusalOf } from '../../src/excel/errors';
import { type RefusalReason } from '../../src/wording/refusal';
import { refusalSentence } from '../../src/wording/refusal-sentence';

/** The codes of Microsoft's list, and those that office.js raises itself. */
const DOCUMENTED: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: 'target-protected',
  ActivityLimitReached: 'excel-busy',
  ApiNotAvailable: 'not-supported-here',
  ApiNotFound: 'not-supported-here',
  BadPassword: 'unexpected',
  Conflict: 'table-changed-since',
  ConflictedWrite: 'table-changed-since',
  ConnectionFailure: 'connection-lost',
  ContentLengthRequired: 'unexpected',
  EmptyChartSeries: 'unexpected',
  FilteredRangeConflict: 'filter-in-the-way',
  FormulaLengthExceedsLimit: 'unexpected',
  GeneralException: 'unexpected',
  HostRestartNeeded: 'excel-busy',
  InactiveWorkbook: 'excel-busy',
  InsertDeleteConflict: 'no-room-to-grow',
  InvalidArgument: 'unexpected',
  InvalidBinding: 'table-gone',
  InvalidOperation: 'unexpected',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidReference: 'table-gone',
  InvalidRequest: 'unexpected',
  InvalidSelection: 'no-cell-selected',
  ItemAlreadyExists: 'name-taken',
  ItemNotFound: 'table-gone',
  MemoryLimitReached: 'too-large',
  MergedRangeConflict: 'target-merged',
  NonBlankCellOffSheet: 'no-room-to-grow',
  NotImplemented: 'not-supported-here',
  OpenWorkbookLinksBlocked: 'unexpected',
  OperationCellsExceedLimit: 'too-large',
  PivotTableRangeConflict: 'target-occupied',
  PreconditionFailed: 'table-changed-since',
  RangeExceedsLimit: 'too-large',
  RefreshWorkbookLinksBlocked: 'unexpected',
  RequestAborted: 'connection-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'connection-lost',
  Timeout: 'connection-lost',
  Unauthenticated: 'unexpected',
  UnsupportedFeature: 'not-supported-here',
  UnsupportedOperation: 'not-supported-here',
  UnsupportedSheet: 'not-supported-here',
};

describe("what an error of Excel's means", () => {
  test.each(Object.entries(DOCUMENTED))('%s is told as %s, in both languages', (code, reason) => {
    const told = refusalOf({ code, message: 'übersetzt' }, { table: 'T' });
    expect(told).toEqual({
      kind: 'refused',
      reason,
      detail: { table: 'T', ...(reason === 'unexpected' && { code }) },
    });
    for (const language of LANGUAGES) {
      const sentence = refusalSentence(told, language);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|übersetzt/);
      // What nobody foresaw may have happened anywhere: then nothing is promised of what was written.
      if (reason === 'unexpected') expect(sentence).not.toMatch(/未写入|nothing was written/);
    }
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
