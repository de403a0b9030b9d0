import { reportDataOf } from '../../library/kept/report-data-of';
import type { Library } from '../../library/library';
import type { KeptReportsRead } from '../../excel/kept-reports';
import { isRefusal, type Refusal } from '../../wording/refusal';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';

/**
 * Reads the reports that the workbook keeps, and takes them into the library; those that it kept before and that another
 * author has removed leave it.
 */
export async function takeKeptReports(
  actions: PaneActions,
  library: Library,
  store: PaneStore,
): Promise<KeptReportsRead | Refusal> {
  const read = await actions.readKeptReports();
  if (isRefusal(read)) return read;
  const there = new Set(read.stored.map(({ kept }) => kept.report.id));
  const gone = store.state().reports.kept.filter(({ report }) => !there.has(report.id));
  for (const { report } of gone) library.remove(report.id);
  library.add(...read.stored.map(({ kept }) => reportDataOf(kept)));
  return read;
}

/**
 * The same actions, after which the pane shows what another author has written where that was the reason of a refusal: what
 * was to be changed can then be changed in theirs.
 */
export function showingOthers(actions: PaneActions, library: Library, store: PaneStore): PaneActions {
  const shown = async (refused: Refusal | undefined): Promise<Refusal | undefined> => {
    if (refused?.reason !== 'report-changed-since') return refused;
    const read = await takeKeptReports(actions, library, store);
    if (!isRefusal(read)) store.tell(read);
    return refused;
  };
  return {
    ...actions,
    keepReport: async (kept) => shown(await actions.keepReport(kept)),
    settleReport: async (id, digest) => {
      const answer = await actions.settleReport(id, digest);
      if (isRefusal(answer)) await shown(answer);
      return answer;
    },
    removeReport: async (id) => shown(await actions.removeReport(id)),
  };
}
