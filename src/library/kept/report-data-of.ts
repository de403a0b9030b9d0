import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../dataset';
import type { KeptReport } from './kept-report';
import type { Correction, Verdict } from './verdict';

/**
 * What a kept report holds for all who ask: without what a person rejected, with what they put right, and each reading with
 * what became of it. A corrected reading is no longer doubted.
 */
export function reportDataOf({ report, observations, statements, verdicts }: KeptReport): ReportData {
  return {
    report,
    observations: observations.flatMap((read) => reviewed(read, verdicts[read.id]) ?? []),
    statements,
  };
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
