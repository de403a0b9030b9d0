import { indicatorById } from '../../core/catalogue/catalogue';
import { codePointLength } from '../../core/reading/code-points';
import type { Observation } from '../../core/reading/observation';
import { contentHash } from '../content-hash';
import type { KeptReport } from './kept-report';
import { keptReportSchema } from './kept-report-schema';
import { unpacked } from './packed';
import { NEWEST_PART_VERSION, readHeading } from './part-heading';
import type { StoredReport, UnreadablePart } from './stored-report';

/**
 * Reads a kept report back from the text of a custom XML part, checked to the last field. Answers why where it cannot be
 * used: it is damaged, is longer than any report, or a later version of the product wrote it.
 */
export function readPart(xml: string): StoredReport | UnreadablePart {
  const part = readHeading(xml);
  if (part === undefined) return { kind: 'unreadable-part', title: undefined, reason: 'damaged' };
  const { version, title, revision, digest, report } = part.heading;
  const unreadable = (reason: UnreadablePart['reason']): UnreadablePart => ({
    kind: 'unreadable-part',
    title,
    reason,
  });
  if (version > NEWEST_PART_VERSION) return unreadable('newer-version');
  const json = unpacked(part.packed);
  if (typeof json !== 'string') return unreadable(json.problem);
  if (contentHash(json) !== digest) return unreadable('damaged');
  const { data: kept } = keptReportSchema.safeParse(parsed(json));
  if (kept?.report.id !== report || !isWithinItsText(kept)) return unreadable('damaged');
  // Indicators come with versions of the catalogue: what this one does not know was read by a later one.
  if (indicatorsOf(kept).some((id) => indicatorById(id) === undefined)) return unreadable('newer-version');
  return { kind: 'stored-report', kept, revision, digest };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isWithinItsText(kept: KeptReport): boolean {
  const { report, statements, table } = kept;
  const length = codePointLength(report.text);
  return (
    everRead(kept).every(({ source, figure }) => source.end <= length && figure.end <= length) &&
    statements.every(({ source, words }) => source.end <= length && words.end <= length) &&
    (table === undefined || table.cells.every(({ start, end }) => start < end && end <= length))
  );
}

/** What is read, and what was read where a person said something of it. */
function everRead({ observations, earlier = {} }: KeptReport): readonly Observation[] {
  return [...observations, ...Object.values(earlier).map(({ read }) => read)];
}

function indicatorsOf(kept: KeptReport): readonly string[] {
  const { statements, verdicts, earlier = {} } = kept;
  const said = [...Object.values(verdicts), ...Object.values(earlier).map(({ verdict }) => verdict)];
  const corrected = said.map((verdict) => (verdict.kind === 'corrected' ? verdict.to.indicator : undefined));
  return [
    ...everRead(kept).map(({ indicator }) => indicator),
    ...statements.map(({ indicator }) => indicator),
    ...corrected,
  ].filter((id) => id !== undefined && id !== null);
}
