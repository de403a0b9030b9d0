import type { KeptReport } from '../library/kept/kept-report';
import { standingReports } from '../library/kept/standing-parts';
import type { StoredReport, UnreadablePart } from '../library/kept/stored-report';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { changePart, onlyPart, type PartChange, type PartChanged } from './change-part';
import { inExcel } from './in-excel';
import { keptParts } from './kept-parts';
import { createPartsSeen, type PartsSeen } from './parts-seen';

/** The reports that the workbook keeps, and the parts of ours that hold none that could be used. */
export interface KeptReportsRead {
  readonly kind: 'kept-reports-read';
  readonly stored: readonly StoredReport[];
  readonly unreadable: readonly UnreadablePart[];
  /** Other states of reports that stand above, which other authors wrote at the same time; absent where there are none. */
  readonly rivals?: readonly StoredReport[];
}

/** Reads the reports that the workbook keeps: one round trip, and another where there are some. */
export async function readKeptReports(seen = createPartsSeen()): Promise<KeptReportsRead | Refusal> {
  const parts = await inExcel(keptParts);
  if (isRefusal(parts)) return parts;
  seen.become(new Set(parts.map(({ part }) => part.id)));
  if (parts.length === 0) return { kind: 'kept-reports-read', stored: [], unreadable: [] };
  const { readPart } = await import(/* webpackChunkName: "kept-reports" */ '../library/kept/read-part');
  const standing = [...standingReports(parts).values()];
  const own = new Set(standing.flatMap(({ current, replaced, rivals }) => [current, ...replaced, ...rivals]));
  const headed = new Set([...own].map(({ part }) => part));
  const read = [
    ...standing.map((report) => located(readPart(report.current.part.xml), onlyPart(report))),
    ...parts.filter((part) => !headed.has(part)).map(({ xml }) => readPart(xml)),
  ];
  const rivals = standing.flatMap((report) => report.rivals);
  const usable = rivals.map(({ part }) => readPart(part.xml)).filter((part) => part.kind === 'stored-report');
  return {
    kind: 'kept-reports-read',
    stored: read.filter((part) => part.kind === 'stored-report'),
    unreadable: [
      ...read.filter((part) => part.kind === 'unreadable-part'),
      ...rivals.map(({ heading }): UnreadablePart => ({
        kind: 'unreadable-part',
        title: heading.title,
        reason: 'twice',
      })),
    ],
    ...(usable.length > 0 && { rivals: usable }),
  };
}

function located<Read extends StoredReport | UnreadablePart>(read: Read, part: string | undefined): Read {
  return read.kind === 'stored-report' && part !== undefined ? { ...read, part } : read;
}

/**
 * Keeps a report in the workbook, in the place of the state of it that was seen, or as a new one. Nothing is written where
 * another author has changed it since. One that stands as it shall be is left alone, so that it may be tried again.
 */
export async function keepReport(
  kept: KeptReport,
  seen?: StoredReport,
  parts = createPartsSeen(),
): Promise<StoredReport | Refusal> {
  const { writtenPart } = await import(/* webpackChunkName: "kept-reports" */ '../library/kept/write-part');
  const { xml, stored } = writtenPart(kept, seen);
  if (xml.length > MOST_CHARACTERS) return refusal('report-too-large', { report: kept.report.title });
  const answer = await change({ ...kept.report, seen, wanted: { ...stored, xml } }, parts);
  return isRefusal(answer) ? answer : located(stored, answer.part);
}

/** Takes a report out of the workbook, unless another author has changed it since it was seen. */
export async function removeReport(
  seen: StoredReport,
  parts = createPartsSeen(),
): Promise<Refusal | undefined> {
  const answer = await change({ ...seen.kept.report, seen, wanted: undefined }, parts);
  return isRefusal(answer) ? answer : undefined;
}

async function change(wished: Omit<PartChange, 'known'>, parts: PartsSeen): Promise<PartChanged | Refusal> {
  const answer = await changePart({ ...wished, known: parts.current() });
  if (!isRefusal(answer) && answer.known) parts.become(answer.known);
  return answer;
}

/** Excel takes no more than 5 MB in a request; what stands around the text needs some of it. A part is ASCII but for its title. */
const MOST_CHARACTERS = 5_000_000;
