import { refusal, type Refusal, type RefusalDetail, type RefusalReason } from '../wording/refusal';
import { HalfWritten } from './half-written';
import { TakenBack } from './taken-back';

/**
 * What an error of Excel's means to a person. Branches on the documented code, never on the message, which is
 * localised and changes. Anything without a code is a programmer's mistake, and is thrown on.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function refusalOf(error: unknown, detail: RefusalDetail = {}): Refusal {
  if (error instanceof HalfWritten) return refusal('half-written', { places: error.places });
  if (error instanceof TakenBack && error.because === 'stopped') return refusal('stopped');
  const code = codeOf(error);
  if (code === undefined) throw error;
  const reason = (Object.hasOwn(REASONS, code) ? REASONS[code] : undefined) ?? 'unexpected';
  if (reason === 'table-gone' && detail.table === undefined && detail.sheet !== undefined) {
    return refusal('sheet-gone', detail);
  }
  if (reason === 'unexpected') return refusal(reason, { ...detail, code });
  return refusal(reason, reason === 'not-supported-here' ? { ...detail, ...memberOf(error) } : detail);
}

/** The member that Excel lacks, which no language changes: `Workbook.protection`. */
function memberOf(error: unknown): Pick<RefusalDetail, 'needed'> {
  const needed = placeOf(error);
  return needed === undefined ? {} : { needed };
}

/** The member at which Excel stopped, if it told: `Range.values`. */
export function placeOf(error: unknown): string | undefined {
  const info =
    typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : undefined;
  const place =
    typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : undefined;
  return typeof place === 'string' && place !== '' ? place : undefined;
}

/** The code of an `OfficeExtension.Error`; told by shape, since the page may have loaded office.js twice. */
export function codeOf(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}

const REASONS: Readonly<Partial<Record<string, RefusalReason>>> = {
  AccessDenied: 'target-protected',
  ActivityLimitReached: 'excel-busy',
  ApiNotAvailable: 'not-supported-here',
  ApiNotFound: 'not-supported-here',
  Conflict: 'table-changed-since',
  ConflictedWrite: 'table-changed-since',
  ConnectionFailure: 'connection-lost',
  FilteredRangeConflict: 'filter-in-the-way',
  HostRestartNeeded: 'excel-busy',
  InactiveWorkbook: 'excel-busy',
  InsertDeleteConflict: 'no-room-to-grow',
  InvalidBinding: 'table-gone',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidReference: 'table-gone',
  InvalidSelection: 'no-cell-selected',
  ItemAlreadyExists: 'name-taken',
  ItemNotFound: 'table-gone',
  MemoryLimitReached: 'too-large',
  MergedRangeConflict: 'target-merged',
  NonBlankCellOffSheet: 'no-room-to-grow',
  NotImplemented: 'not-supported-here',
  OperationCellsExceedLimit: 'too-large',
  PivotTableRangeConflict: 'target-occupied',
  PreconditionFailed: 'table-changed-since',
  RangeExceedsLimit: 'too-large',
  RequestAborted: 'connection-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'connection-lost',
  Timeout: 'connection-lost',
  UnsupportedFeature: 'not-supported-here',
  UnsupportedOperation: 'not-supported-here',
  UnsupportedSheet: 'not-supported-here',
};
