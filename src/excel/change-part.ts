import { standingReports, type PartOf, type StandingReport } from '../library/kept/standing-parts';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { codeOf } from './errors';
import { inExcel } from './in-excel';
import { keptParts, type KeptPart } from './kept-parts';

/** What shall become of the part that holds a report. */
export interface PartChange {
  readonly id: string;
  readonly title: string;
  /** The state that it is to replace; absent for a report that the workbook did not keep. */
  readonly seen: PartState | undefined;
  /** The next part; absent where there shall be none. */
  readonly wanted: (PartState & { readonly xml: string }) | undefined;
}

interface PartState {
  readonly revision: number;
  readonly digest: string;
}

/**
 * Puts a part in the place of the one that was seen, or takes that one away. A part is never written over: the next one is
 * added first, then exactly the one that was seen is deleted. That fails where another author has deleted it, and ours is
 * taken back. So whatever breaks off, there is always a part, and nobody's is lost.
 */
export async function changePart(change: PartChange): Promise<Refusal | undefined> {
  const answer = await inExcel((context) => carryOut(context, change));
  if (!isRefusal(answer) || answer.reason === 'report-changed-since') return answer;
  // Excel's answer may have been lost when all was done.
  const isDone = await inExcel(async (context) => stands(await standingOf(context, change), change));
  return isDone === true ? undefined : reasonOf(answer, change);
}

async function carryOut(context: Excel.RequestContext, change: PartChange): Promise<Refusal | undefined> {
  const standing = await standingOf(context, change);
  if (stands(standing, change)) return undefined;
  if (standing !== undefined && !isSame(standing.current.heading, change.seen)) return changedSince(change);
  if (change.wanted !== undefined) context.workbook.customXmlParts.add(change.wanted.xml);
  if (standing !== undefined) {
    for (const past of [standing.current, ...standing.replaced]) deletePart(past);
  }
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return afterAnother(context, change);
  }
  return undefined;
}

/** What was seen is not there any more: if another author has put something in its place, ours goes. */
async function afterAnother(context: Excel.RequestContext, change: PartChange): Promise<Refusal | undefined> {
  const standing = await standingOf(context, change);
  if (standing === undefined) return change.wanted === undefined ? undefined : changedSince(change);
  const parts = [standing.current, ...standing.replaced, ...standing.rivals];
  const ours = parts.filter(({ heading }) => isSame(heading, change.wanted));
  if (ours.length > 0 && parts.every((part) => ours.includes(part) || isSame(part.heading, change.seen))) {
    return undefined;
  }
  for (const own of ours) deletePart(own);
  await context.sync();
  return changedSince(change);
}

function deletePart({ part: { part } }: PartOf<KeptPart>): void {
  const custom: Excel.CustomXmlPart = part;
  custom.delete();
}

async function standingOf(
  context: Excel.RequestContext,
  { id }: PartChange,
): Promise<StandingReport<KeptPart> | undefined> {
  return standingReports(await keptParts(context)).get(id);
}

function stands(standing: StandingReport<KeptPart> | undefined, { wanted }: PartChange): boolean {
  return wanted === undefined ? standing === undefined : standing?.current.heading.digest === wanted.digest;
}

function isSame(one: PartState, other: PartState | undefined): boolean {
  return one.revision === other?.revision && one.digest === other.digest;
}

function changedSince({ title }: PartChange): Refusal {
  return refusal('report-changed-since', { report: title });
}

/** In words that fit a report, where those for tables would not. */
function reasonOf(answer: Refusal, { title }: PartChange): Refusal {
  switch (answer.reason) {
    case 'target-protected':
      return refusal('workbook-read-only');
    case 'too-large':
      return refusal('report-too-large', { report: title });
    default:
      return answer;
  }
}
