import type { Evidence } from './evidence';
import type { Finding } from './finding';
import type { AuditSettings } from './settings';

/** One question put to a report's figures. It finds nothing where it does not apply. */
export interface Rule<Found extends Finding = Finding> {
  readonly id: Found['rule'];
  readonly find: (evidence: Evidence, settings: AuditSettings) => readonly Found[];
}
