import { readInPage, readInWorker, type SourceReader } from '../../intake/read-apart';
import { knownOfReport } from '../../intake/known-of-report';
import type { ReportSource } from '../../intake/report-source';
import type { Observation } from '../../core/reading/observation';
import { contentVersion } from '../../library/content-version';
import type { KeptReport } from '../../library/kept/kept-report';
import { reportDataOf } from '../../library/kept/report-data-of';
import type { Verdict } from '../../library/kept/verdict';
import type { Library } from '../../library/library';
import { cellsNaming } from '../../sheets/formulas/cells-naming';
import { isRefusal, type Refusal } from '../../wording/refusal';
import { saveFile } from '../controls/save-file';
import type { InTurn } from '../in-turn';
import { latestOnly } from '../latest-only';
import type { PaneActions } from '../pane-actions';
import type { PaneEvent } from '../pane-event';
import type { PaneStore } from '../pane-store';
import { carriedOver, earlierReading } from './carried-over';
import { isOfAnotherYear } from './is-of-another-year';
import { withId, withParticulars, type Particulars } from './particulars';
import { keptOf, reviewedIn } from './reports-state';

/** What is done with reports that a person brings. */
export interface ReportsTasks {
  /** Reads a text or a file apart from the page; what came of it is proposed. */
  readonly readReport: (source: ReportSource) => Promise<void>;
  /** The same once more in the page itself, where the thread that should read broke off. */
  readonly readReportHere: (source: ReportSource) => Promise<void>;
  /** Reads the text of a report once more, as of the year whose results it is said to tell; else of its own. */
  readonly readForYear: (kept: KeptReport, year?: number) => Promise<void>;
  readonly cancelReading: () => void;
  /** Reads the table or the text that the selected cells hold. */
  readonly readSelection: () => Promise<void>;
  /** Reads the table of a kept report once more, wherever it stands now. */
  readonly readSourceAgain: (id: string) => Promise<void>;
  /** Reads the cells of the table that is proposed once more, as the person says what it is. */
  readonly readProposedAgain: (particulars: Particulars) => Promise<void>;
  /** Selects the cell of a figure of a kept report. */
  readonly showSource: (id: string, figure: Observation['figure']) => Promise<void>;
  /** Keeps the report that is proposed, as the person calls it, and opens its figures. */
  readonly keepProposal: (particulars: Particulars) => Promise<void>;
  /** Says something of the figure that is looked at, and keeps it. */
  readonly judge: (verdict: Verdict) => void;
  readonly acceptCertain: () => void;
  readonly undoJudgement: () => void;
  readonly discardJudgements: () => void;
  /** Lets all else follow what was said, while the review stays open. */
  readonly settleFigures: () => Promise<void>;
  /** The same, and the review is closed. */
  readonly closeFigures: () => Promise<void>;
  readonly renameReport: (id: string, particulars: Particulars) => Promise<void>;
  /** Of a report that two authors wrote at once, keeps the rival that has the digest given; without one, what is used. */
  readonly settleRivals: (id: string, digest?: string) => Promise<void>;
  /** Asks whether a report is to go, and looks for what names it. */
  readonly askRemoval: (id: string) => Promise<void>;
  readonly removeReport: (id: string) => Promise<void>;
  /** Gives the person a report as a JSON document, which can be opened again. */
  readonly exportReport: (id: string) => Promise<void>;
}

export function createReportsTasks(
  store: PaneStore,
  actions: PaneActions,
  library: Library,
  inTurn: InTurn,
): ReportsTasks {
  let cancel: AbortController | undefined;
  /** Whether something was said of figures that the library does not tell yet. */
  let isUnsettled = false;

  const read = async (source: ReportSource, reader: SourceReader): Promise<void> => {
    cancel?.abort();
    const own = new AbortController();
    cancel = own;
    store.tell({ kind: 'reading-began', name: source.name });
    const answer = await reader(source, {
      signal: own.signal,
      onProgress: (share) => {
        if (cancel === own) store.tell({ kind: 'reading-went-on', share });
      },
    });
    // Another source may be read by now.
    if (cancel === own) store.tell({ kind: 'reading-came-to', source, answer });
  };

  /** Finds cells when it is their turn, and reads them apart from the page. */
  const readFound = async (find: () => Promise<ReportSource | Refusal | undefined>): Promise<void> => {
    let source: ReportSource | undefined;
    await inTurn(undefined, async () => {
      const found = await find();
      if (isRefusal(found)) return found;
      source = found;
      return { kind: 'done' };
    });
    if (source) await read(source, readInWorker);
  };

  const readForYear = ({ report }: KeptReport, year = report.year): Promise<void> => {
    const known = year === undefined ? {} : { known: { reviewed: year } };
    return read({ kind: 'text', text: report.text, name: report.title, ...known }, readInWorker);
  };

  /** Writes a report first: what the workbook does not hold, the library does not tell of. */
  const keep = async (kept: KeptReport): Promise<Refusal | undefined> => {
    const refused = await actions.keepReport(kept);
    if (refused !== undefined) return refused;
    isUnsettled = false;
    library.add(reportDataOf(kept));
    return undefined;
  };

  const keepVerdicts = latestOnly(() =>
    inTurn(undefined, async () => {
      const reviewed = reviewedIn(store.state().reports);
      return (reviewed && (await actions.keepReport(reviewed.kept))) ?? { kind: 'done' };
    }),
  );
  const say = (event: PaneEvent): void => {
    isUnsettled = true;
    store.tell(event);
    keepVerdicts();
  };

  const settle = async (): Promise<Refusal | undefined> => {
    const reviewed = reviewedIn(store.state().reports);
    return reviewed && isUnsettled ? keep(reviewed.kept) : undefined;
  };

  return {
    readReport: (source) => read(source, readInWorker),
    readReportHere: (source) => read(source, readInPage),
    readForYear,
    cancelReading: () => {
      cancel?.abort();
    },
    readSelection: () =>
      readFound(async () => {
        const selected = await actions.selectedBlock();
        if (isRefusal(selected)) return selected;
        return { kind: 'cells', block: selected.block, name: selected.address };
      }),
    readSourceAgain: (id) =>
      readFound(async () => {
        const kept = keptOf(store.state().reports, id);
        if (kept === undefined) return undefined;
        const block = await actions.readSource(kept);
        if (isRefusal(block)) return block;
        const { title } = kept.report;
        store.tell({ kind: 'tab-opened', tab: 'reports' });
        return { kind: 'cells', block, name: title, report: id, known: knownOfReport(kept.report) };
      }),
    readProposedAgain: async (particulars) => {
      const { proposedCells } = store.state().reports;
      if (proposedCells === undefined) return;
      await read({ ...proposedCells, known: knownOfReport(particulars) }, readInWorker);
    },
    showSource: (id, figure) =>
      inTurn(undefined, async () => {
        const kept = keptOf(store.state().reports, id);
        return (kept && (await actions.showSource(kept, figure))) ?? { kind: 'done' };
      }),
    keepProposal: (particulars) =>
      inTurn('keeping', async () => {
        const { proposed, kept } = store.state().reports;
        const [first] = proposed;
        if (first === undefined) return { kind: 'done' };
        const others = library.current().reports.map(({ report }) => report);
        const earlier = earlierReading(first, kept)?.report;
        const report = withId(withParticulars(carriedOver(first, kept), particulars), others, earlier);
        const refused = await keep(report);
        if (refused) return refused;
        store.tell({ kind: 'report-kept', kept: report });
        store.tell({ kind: 'report-chosen', report: report.report.id });
        return { kind: 'figures-opened', report: report.report.id };
      }),
    judge: (verdict) => {
      say({ kind: 'figure-judged', verdict });
    },
    acceptCertain: () => {
      say({ kind: 'certain-accepted' });
    },
    undoJudgement: () => {
      say({ kind: 'judgement-undone' });
    },
    discardJudgements: () => {
      say({ kind: 'judgements-discarded' });
    },
    closeFigures: () =>
      inTurn('keeping', async () => {
        return (await settle()) ?? { kind: 'figures-closed' };
      }),
    settleFigures: () => inTurn(undefined, async () => (await settle()) ?? { kind: 'done' }),
    renameReport: async (id, particulars) => {
      const before = keptOf(store.state().reports, id);
      const year = before?.report.year;
      const isMoved = before !== undefined && isOfAnotherYear(before, particulars);
      await inTurn('keeping', async () => {
        const standing = keptOf(store.state().reports, id);
        if (standing === undefined) return { kind: 'done' };
        // A year that is put right comes with the periods that are counted from it: read anew, and proposed.
        const called = { ...particulars, ...(isMoved && year !== undefined && { year }) };
        const kept = withParticulars(standing, called);
        return (await keep(kept)) ?? { kind: 'report-kept', kept };
      });
      if (isMoved) await readForYear(before, particulars.year);
    },
    exportReport: (id) =>
      inTurn(undefined, async () => {
        const kept = keptOf(store.state().reports, id);
        if (kept === undefined) return { kind: 'done' };
        const { jsonDocument } = await import(/* webpackChunkName: "export" */ '../../export/json');
        const reports = [reportDataOf(kept)];
        saveFile(`${id}.json`, jsonDocument({ version: contentVersion(reports), reports }));
        return { kind: 'done' };
      }),
    settleRivals: (id, digest) =>
      inTurn('keeping', async () => {
        const stored = await actions.settleReport(id, digest);
        if (isRefusal(stored)) return stored;
        library.add(reportDataOf(stored.kept));
        return { kind: 'rivals-settled', kept: stored.kept };
      }),
    askRemoval: (id) => {
      store.tell({ kind: 'removal-asked', report: id });
      return inTurn(undefined, async () => {
        const kept = keptOf(store.state().reports, id);
        if (kept === undefined) return { kind: 'done' };
        const found = await actions.findFormulas('workbook');
        if (isRefusal(found)) return found;
        const { title, area } = kept.report;
        const sheets = cellsNaming(found.sheets, new Set([id, title, area]));
        return { kind: 'naming-found', report: id, sheets, protectedSheets: found.protectedSheets };
      });
    },
    removeReport: (id) =>
      inTurn('keeping', async () => {
        const refused = await actions.removeReport(id);
        if (refused) return refused;
        library.remove(id);
        return { kind: 'report-removed', report: id };
      }),
  };
}
