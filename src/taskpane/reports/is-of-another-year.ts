import type { KeptReport } from '../../library/kept/kept-report';
import { canBeReadAgain } from '../../library/kept/reader';
import type { Particulars } from './particulars';

/** Whether a person gives a report another year than it was read for, and its text can be read for that one. */
export function isOfAnotherYear(kept: KeptReport, { year }: Particulars): boolean {
  return (
    year !== undefined &&
    /^(?:19|20)\d{2}$/u.test(String(year)) &&
    year !== kept.report.year &&
    canBeReadAgain(kept) &&
    kept.table === undefined
  );
}
