import type { KeptReport } from '../library/kept/kept-report';
import type { StoredReport } from '../library/kept/stored-report';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { keepReport, readKeptReports, removeReport, type KeptReportsRead } from './kept-reports';
import { createPartsSeen } from './parts-seen';
import { settleRivals } from './settle-rivals';

/** The reports that a workbook keeps, with the state in which each was last seen here; one change at a time. */
export interface ReportStore {
  readonly read: () => Promise<KeptReportsRead | Refusal>;
  /** Keeps a report in the place of the one with its id; refused where another author has changed that since it was seen. */
  readonly keep: (kept: KeptReport) => Promise<Refusal | undefined>;
  /** Of a report that two authors wrote at once, lets the rival stand that has the digest given; without one, what is used. */
  readonly settle: (id: string, digest?: string) => Promise<StoredReport | Refusal>;
  /** Takes a report out by its id; nothing where it was never seen. */
  readonly remove: (id: string) => Promise<Refusal | undefined>;
}

export function createReportStore(): ReportStore {
  const seen = new Map<string, StoredReport>();
  let rivals: readonly StoredReport[] = [];
  const parts = createPartsSeen();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
  return {
    read: () =>
      inTurn(async () => {
        const answer = await readKeptReports(parts);
        if (isRefusal(answer)) return answer;
        seen.clear();
        rivals = answer.rivals ?? [];
        for (const stored of answer.stored) seen.set(stored.kept.report.id, stored);
        return answer;
      }),
    keep: (kept) =>
      inTurn(async () => {
        const answer = await keepReport(kept, seen.get(kept.report.id), parts);
        if (isRefusal(answer)) return answer;
        seen.set(kept.report.id, answer);
        return undefined;
      }),
    settle: (id, digest) =>
      inTurn(async () => {
        const used = seen.get(id);
        const own = rivals.filter(({ kept }) => kept.report.id === id);
        const taken = digest === undefined ? used : own.find((rival) => rival.digest === digest);
        if (used === undefined || taken === undefined) return refusal('report-changed-since', { report: id });
        const answer = await settleRivals({ used, rivals: own }, taken);
        if (isRefusal(answer)) return answer;
        seen.set(id, answer);
        rivals = rivals.filter((rival) => !own.includes(rival));
        return answer;
      }),
    remove: (id) =>
      inTurn(async () => {
        const stored = seen.get(id);
        const refused = stored && (await removeReport(stored, parts));
        if (refused === undefined) seen.delete(id);
        return refused;
      }),
  };
}
