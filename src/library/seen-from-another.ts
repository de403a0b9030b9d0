import { addressOf } from '../core/reading/reading-address';
import type { ReportData } from './dataset';

/**
 * A report as it is seen from another: its readings bear their addresses as ids, so that they can stand among those of the
 * other, whatever both are called.
 */
export function seenFromAnother(data: ReportData): ReportData {
  const known = SEEN.get(data);
  if (known !== undefined) return known;
  const addressed = <Read extends { readonly id: string }>(read: Read): Read => ({
    ...read,
    id: addressOf(data.report.id, read),
  });
  const seen: ReportData = {
    ...data,
    observations: data.observations.map(addressed),
    statements: data.statements.map(addressed),
  };
  SEEN.set(data, seen);
  return seen;
}

/** Made once, so that what is looked up in it is looked up in one index. */
const SEEN = new WeakMap<ReportData, ReportData>();
