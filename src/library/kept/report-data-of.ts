import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../dataset';
import type { KeptReport, SettledReading } from './kept-report';
import type { Correction, Verdict } from './verdict';

/**
 * What a kept report holds for all who ask: without what a person rejected, with what they put right, and each reading with
 * what became of it. A corrected reading is no longer doubted; one that another reader has changed since stands as it was left.
 */
export function reportDataOf({
  report,
  observations,
  statements,
  verdicts,
  earlier = {},
}: KeptReport): ReportData {
  return {
    report,
    observations: observations.flatMap((read) => {
      const verdict = verdicts[read.id];
      const before = verdict === undefined ? earlier[read.id] : undefined;
      return (before ? asBefore(before, read) : reviewed(read, verdict)) ?? [];
    }),
    statements,
  };
}

/** A place that is read otherwise than when a person looked: it stands as they left it, and asks for another look. */
function asBefore({ read, verdict }: SettledReading, { id, report }: Observation): Observation | undefined {
  const stood = reviewed({ ...read, id, report }, verdict);
  return stood && { ...stood, review: 'not-reviewed' };
}

function reviewed(read: Observation, verdict: Verdict | undefined): Observation | undefined {
  switch (verdict?.kind) {
    case undefined:
      return { ...read, review: 'not-reviewed' };
    case 'rejected':
      return undefined;
    case 'accepted':
      return { ...changed(read, {}), review: 'accepted' };
    case 'corrected':
      return { ...changed(read, verdict.to), review: 'corrected' };
  }
}

/** A person has looked: what the program doubted was theirs to settle. */
function changed(read: Observation, to: Correction): Observation {
  const fields = Object.entries({ ...read, ...to, confidence: null, doubts: null });
  return Object.fromEntries(fields.filter(([, value]) => value !== null)) as unknown as Observation;
}
