import { KEPT_REPORTS_NAMESPACE } from '../library/kept/part-heading';
import { standingReports, type PartOf, type StandingReport } from '../library/kept/standing-parts';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { announceWrite } from './announced-write';
import { codeOf } from './errors';
import { inExcel } from './in-excel';
import { keptParts, type KeptPart } from './kept-parts';

/** What shall become of the part that holds a report. */
export interface PartChange {
  readonly id: string;
  readonly title: string;
  /** The state that it is to replace; absent for a report that the workbook did not keep. */
  readonly seen: SeenPart | undefined;
  /** The next part; absent where there shall be none. */
  readonly wanted: (PartState & { readonly xml: string }) | undefined;
  /** The parts of ours that were there when they were last looked at, by Excel's ids. */
  readonly known: ReadonlySet<string>;
}

interface PartState {
  readonly revision: number;
  readonly digest: string;
}

interface SeenPart extends PartState {
  /** Excel's id of it; absent where it has to be looked for. */
  readonly part?: string | undefined;
}

/** A change that was made. */
export interface PartChanged {
  readonly kind: 'part-changed';
  /** Excel's id of the next part; absent where there is none, or where it has to be looked for. */
  readonly part: string | undefined;
  /** The parts of ours that stand now; absent where that is not known. */
  readonly known?: ReadonlySet<string>;
}

/**
 * Puts a part in the place of the one that was seen, or takes that one away. A part is never written over: the next one is
 * added first, then exactly the one that was seen is deleted. That fails where another author has deleted it, and ours is
 * taken back. So whatever breaks off, there is always a part, and nobody's is lost.
 *
 * One write where it is known which part that is; else all parts are looked at before, and where a part has come that was
 * not known, afterwards.
 */
export async function changePart(change: PartChange): Promise<PartChanged | Refusal> {
  const part = change.seen?.part;
  const isNew = change.wanted === undefined || !isSame(change.wanted, change.seen);
  const answer =
    part !== undefined && isNew
      ? await inExcel((context) => atOnce(context, change, part), {}, { begins: 'writing' })
      : await inExcel((context) => onceLookedAt(context, change));
  if (!isRefusal(answer) || answer.reason === 'report-changed-since') return answer;
  // Excel's answer may have been lost when all was done. Where the part is, the next change finds out.
  const isDone = await inExcel(async (context) => stands(await standingOf(context, change), change));
  return isDone === true ? { kind: 'part-changed', part: undefined } : reasonOf(answer, change);
}

async function atOnce(
  context: Excel.RequestContext,
  change: PartChange,
  part: string,
): Promise<PartChanged | Refusal> {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_REPORTS_NAMESPACE);
  parts.load('items/id');
  const added = addPart(context, change);
  const seen: Excel.CustomXmlPart = parts.getItem(part);
  seen.delete();
  announceWrite(context, [change.title]);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return afterAnother(context, change);
  }
  const before = parts.items.map(({ id }) => id);
  if (before.some((id) => !change.known.has(id))) return afterAnother(context, change);
  return changed(
    added,
    before.filter((id) => id !== part),
  );
}

async function onceLookedAt(
  context: Excel.RequestContext,
  change: PartChange,
): Promise<PartChanged | Refusal> {
  const looked = await standingOf(context, change);
  const { standing, known } = looked;
  if (stands(looked, change)) return { kind: 'part-changed', part: onlyPart(standing), known };
  if (standing !== undefined && !isSame(standing.current.heading, change.seen)) return changedSince(change);
  const added = addPart(context, change);
  const past = standing === undefined ? [] : [standing.current, ...standing.replaced];
  for (const one of past) deletePart(one);
  announceWrite(context, [change.title]);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return afterAnother(context, change);
  }
  const gone = new Set(past.map(({ part }) => part.part.id));
  return changed(
    added,
    [...known].filter((id) => !gone.has(id)),
  );
}

/** What was seen is not there any more, or others have come: if another author has put something in its place, ours goes. */
async function afterAnother(
  context: Excel.RequestContext,
  change: PartChange,
): Promise<PartChanged | Refusal> {
  const { standing, known } = await standingOf(context, change);
  if (standing === undefined) {
    return change.wanted === undefined
      ? { kind: 'part-changed', part: undefined, known }
      : changedSince(change);
  }
  const parts = [standing.current, ...standing.replaced, ...standing.rivals];
  const ours = parts.filter(({ heading }) => isSame(heading, change.wanted));
  if (ours.length > 0 && parts.every((part) => ours.includes(part) || isSame(part.heading, change.seen))) {
    return { kind: 'part-changed', part: onlyPart(standing), known };
  }
  for (const own of ours) deletePart(own);
  announceWrite(context, [change.title]);
  await context.sync();
  return changedSince(change);
}

/** Excel's id of the part that counts, where none is left of those that it replaced: these go with the next change. */
export function onlyPart(standing: StandingReport<KeptPart> | undefined): string | undefined {
  return standing?.replaced.length === 0 ? standing.current.part.part.id : undefined;
}

function addPart(
  { workbook }: Excel.RequestContext,
  { wanted }: PartChange,
): Excel.CustomXmlPart | undefined {
  const added = wanted && workbook.customXmlParts.add(wanted.xml);
  added?.load('id');
  return added;
}

function changed(added: Excel.CustomXmlPart | undefined, others: readonly string[]): PartChanged {
  const part = added?.id;
  return { kind: 'part-changed', part, known: new Set(part === undefined ? others : [...others, part]) };
}

function deletePart({ part: { part } }: PartOf<KeptPart>): void {
  const custom: Excel.CustomXmlPart = part;
  custom.delete();
}

/** What stands of a report, and all parts that were looked at to find out. */
interface Looked {
  readonly standing: StandingReport<KeptPart> | undefined;
  readonly known: ReadonlySet<string>;
}

async function standingOf(context: Excel.RequestContext, { id }: PartChange): Promise<Looked> {
  const parts = await keptParts(context);
  return {
    standing: standingReports(parts).get(id),
    known: new Set(parts.map(({ part }) => part.id)),
  };
}

function stands({ standing }: Looked, { wanted }: PartChange): boolean {
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
