import { standingReports, type PartOf } from '../library/kept/standing-parts';
import type { StoredReport } from '../library/kept/stored-report';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { announceWrite } from './announced-write';
import { codeOf } from './errors';
import { inExcel } from './in-excel';
import { keptParts, type KeptPart } from './kept-parts';

/** A report of which the workbook keeps several states, since two authors wrote at once. */
export interface Rivalry {
  /** The state that is used. */
  readonly used: StoredReport;
  readonly rivals: readonly StoredReport[];
}

/**
 * Lets one state of a report stand, the one that is used or a rival, and takes those away that were seen beside it. What is
 * taken is written before anything goes; nothing is done where another author has changed the report since.
 */
export async function settleRivals(
  { used, rivals }: Rivalry,
  taken: StoredReport,
): Promise<StoredReport | Refusal> {
  const { writtenPart } = await import(/* webpackChunkName: "kept-reports" */ '../library/kept/write-part');
  const { id, title } = used.kept.report;
  const { xml, stored } = writtenPart(taken.kept, used);
  const isAnother = stored.digest !== used.digest;
  const seen = new Set(rivals.map(({ digest }) => digest));
  const changedSince = refusal('report-changed-since', { report: title });
  const answer = await inExcel(async (context): Promise<StoredReport | Refusal> => {
    const standing = standingReports(await keptParts(context)).get(id);
    if (standing === undefined) return changedSince;
    const { current, replaced } = standing;
    const stands = current.heading.digest === stored.digest;
    if (!stands && current.heading.digest !== used.digest) return changedSince;
    if (!stands) context.workbook.customXmlParts.add(xml);
    const gone = [
      ...(isAnother && !stands ? [current] : []),
      ...replaced,
      ...standing.rivals.filter(({ heading }) => seen.has(heading.digest)),
    ];
    for (const one of gone) deletePart(one);
    announceWrite(context, [title]);
    await context.sync().catch((error: unknown) => {
      // Another author has settled it at the same time: what stands then is read anew.
      if (codeOf(error) !== 'ItemNotFound') throw error;
    });
    return stored;
  });
  return isRefusal(answer) && answer.reason === 'too-large'
    ? refusal('report-too-large', { report: title })
    : answer;
}

function deletePart({ part: { part } }: PartOf<KeptPart>): void {
  const custom: Excel.CustomXmlPart = part;
  custom.delete();
}
