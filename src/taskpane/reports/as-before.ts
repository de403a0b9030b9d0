import type { Observation } from '../../core/reading/observation';
import type { SettledReading } from '../../library/kept/kept-report';
import { CORRECTABLE_FIELDS, type Correction, type Verdict } from '../../library/kept/verdict';

/** What a person says of a place that is read otherwise by now where it shall stay as they left it then. */
export function asBefore(read: Observation, { read: then, verdict }: SettledReading): Verdict {
  if (verdict.kind === 'rejected') return verdict;
  const stood = asSettled({ read: then, verdict });
  const differing = CORRECTABLE_FIELDS.flatMap((field) => {
    const value = stood[field] ?? null;
    return value === (read[field] ?? null) ? [] : [[field, value] as const];
  });
  if (differing.length === 0) return { kind: 'accepted' };
  return { kind: 'corrected', to: Object.fromEntries(differing) as Correction };
}

/** A reading as a person left it; of one that they rejected, as it was read. */
export function asSettled({ read, verdict }: SettledReading): Observation {
  if (verdict.kind !== 'corrected') return read;
  const fields = Object.entries({ ...read, ...verdict.to }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as unknown as Observation;
}
