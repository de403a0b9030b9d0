import type { KeptReportsRead } from '../../excel/kept-reports';
import type { SourceRead } from '../../intake/read-apart';
import type { ReportsInSource } from '../../intake/read-source';
import type { CellsSource, ReportSource } from '../../intake/report-source';
import type { KeptReport } from '../../library/kept/kept-report';
import type { StoredReport } from '../../library/kept/stored-report';
import type { Verdict } from '../../library/kept/verdict';
import type { SheetCells } from '../../sheets/formulas/cells-naming';
import type { Reactions } from '../reactions';
import {
  certainAccepted,
  discarded,
  judged,
  moved,
  reviewOf,
  undone,
  type Review,
  type Reviewed,
} from './review';

/** What the tab of reports shows: a review, else a report that is proposed, else where one is added and those that are kept. */
export interface ReportsState {
  /** What was typed or pasted, until it is read. */
  readonly pasted: string;
  readonly reading: { readonly name: string; readonly share: number } | undefined;
  /** The source that was read last and gave nothing. */
  readonly unread: Unread | undefined;
  /** What was read and awaits consent. */
  readonly proposed: readonly KeptReport[];
  /** Whether the reports that the workbook keeps could not be read. */
  readonly isMissed: boolean;
  /** The cells of the table that was read last, as long as it is proposed. */
  readonly proposedCells: CellsSource | undefined;
  /** The reports that a person brought. */
  readonly kept: readonly KeptReport[];
  /** Other states of some of them, which other authors wrote at the same time. */
  readonly rivals: readonly StoredReport[];
  readonly review: Review | undefined;
  readonly removal: Removal | undefined;
}

/** The removal of a report that awaits a second word. */
export interface Removal {
  readonly report: string;
  /** What names it in formulas, once that was looked for. */
  readonly naming?: FormulasNaming;
}

/** Where formulas of ours name a report or its area. */
export interface FormulasNaming {
  readonly sheets: readonly SheetCells[];
  /** Protected sheets with formulas of ours, which are not told apart. */
  readonly protectedSheets: readonly string[];
}

/** A source that gave nothing, why, and what is needed to try it again. */
export interface Unread {
  readonly source: ReportSource;
  readonly because: Exclude<SourceRead, ReportsInSource>;
}

export type ReportsEvent =
  | { readonly kind: 'text-pasted'; readonly text: string }
  | { readonly kind: 'reading-began'; readonly name: string }
  | { readonly kind: 'reading-went-on'; readonly share: number }
  | { readonly kind: 'reading-came-to'; readonly source: ReportSource; readonly answer: SourceRead }
  | { readonly kind: 'proposal-dropped' }
  | KeptReportsRead
  | { readonly kind: 'kept-reports-missed' }
  /** A report stands in the workbook, new or in the place of the one with its id. */
  | { readonly kind: 'report-kept'; readonly kept: KeptReport }
  /** Of a report that two authors wrote at once, one state stands now. */
  | { readonly kind: 'rivals-settled'; readonly kept: KeptReport }
  | { readonly kind: 'removal-asked'; readonly report: string }
  | ({ readonly kind: 'naming-found'; readonly report: string } & FormulasNaming)
  | { readonly kind: 'removal-dropped' }
  | { readonly kind: 'report-removed'; readonly report: string }
  | { readonly kind: 'figures-opened'; readonly report: string }
  | { readonly kind: 'figure-passed'; readonly by: number }
  | { readonly kind: 'figure-judged'; readonly verdict: Verdict }
  | { readonly kind: 'certain-accepted' }
  | { readonly kind: 'judgement-undone' }
  | { readonly kind: 'judgements-discarded' }
  | { readonly kind: 'figures-closed' };

export const OPENING_REPORTS: ReportsState = {
  pasted: '',
  reading: undefined,
  unread: undefined,
  proposed: [],
  isMissed: false,
  proposedCells: undefined,
  kept: [],
  rivals: [],
  review: undefined,
  removal: undefined,
};

export const REPORTS_REACTIONS: Reactions<ReportsState, ReportsEvent> = {
  'text-pasted': (state, { text }) => ({ ...state, pasted: text }),
  'reading-began': (state, { name }) => ({ ...idle(state), reading: { name, share: 0 } }),
  'reading-went-on': (state, { share }) =>
    state.reading === undefined ? state : { ...state, reading: { ...state.reading, share } },
  'reading-came-to': (state, { source, answer }) => {
    if (answer.kind === 'reports-in-source') {
      const read = { ...idle(state), pasted: '', proposed: withProposed(state.proposed, answer.reports) };
      return source.kind === 'cells' ? withTable(read, state.proposed, source, answer.reports) : read;
    }
    // Whoever cancelled knows.
    const isCancelled = answer.kind === 'reading-ended' && answer.because === 'cancelled';
    return isCancelled ? idle(state) : { ...idle(state), unread: { source, because: answer } };
  },
  'kept-reports-missed': (state) => ({ ...state, isMissed: true }),
  'proposal-dropped': withoutProposal,
  'kept-reports-read': (state, { stored, rivals = [] }) => ({
    ...state,
    rivals,
    isMissed: false,
    kept: stored.map(({ kept }) => kept),
    review: stored.some(({ kept }) => kept.report.id === state.review?.report) ? state.review : undefined,
  }),
  'report-kept': (state, { kept }) => {
    const isProposed = state.proposed[0]?.report.sha256 === kept.report.sha256;
    return { ...(isProposed ? withoutProposal(state) : state), kept: withKept(state.kept, kept) };
  },
  'rivals-settled': (state, { kept }) => ({
    ...state,
    kept: withKept(state.kept, kept),
    rivals: state.rivals.filter((rival) => rival.kept.report.id !== kept.report.id),
  }),
  'removal-asked': (state, { report }) => ({ ...state, removal: { report } }),
  'naming-found': (state, { report, sheets, protectedSheets }) =>
    state.removal?.report === report
      ? { ...state, removal: { report, naming: { sheets, protectedSheets } } }
      : state,
  'removal-dropped': (state) => ({ ...state, removal: undefined }),
  'report-removed': (state, { report }) => ({
    ...state,
    removal: undefined,
    kept: state.kept.filter((one) => one.report.id !== report),
  }),
  'figures-opened': (state, { report }) => {
    const kept = keptOf(state, report);
    return kept === undefined ? state : { ...state, review: reviewOf(kept) };
  },
  'figure-passed': (state, { by }) => {
    const reviewed = reviewedIn(state);
    return reviewed === undefined ? state : { ...state, review: moved(reviewed, by) };
  },
  'figure-judged': (state, { verdict }) => after(state, (reviewed) => judged(reviewed, verdict)),
  'certain-accepted': (state) => after(state, certainAccepted),
  'judgement-undone': (state) => after(state, undone),
  'judgements-discarded': (state) => after(state, discarded),
  'figures-closed': (state) => ({ ...state, review: undefined }),
};

/** A kept report by its id. */
export function keptOf({ kept }: ReportsState, id: string): KeptReport | undefined {
  return kept.find(({ report }) => report.id === id);
}

/** The review that is open, with its report. */
export function reviewedIn(state: ReportsState): Reviewed | undefined {
  const { review } = state;
  const kept = review && keptOf(state, review.report);
  return review && kept && { review, kept };
}

function after(state: ReportsState, step: (reviewed: Reviewed) => Reviewed): ReportsState {
  const reviewed = reviewedIn(state);
  if (reviewed === undefined) return state;
  const { review, kept } = step(reviewed);
  return { ...state, review, kept: withKept(state.kept, kept) };
}

function withKept(all: readonly KeptReport[], kept: KeptReport): readonly KeptReport[] {
  const isSame = ({ report }: KeptReport): boolean => report.id === kept.report.id;
  return all.some(isSame) ? all.map((one) => (isSame(one) ? kept : one)) : [...all, kept];
}

/** A table that is read once more, as a person says what it is, takes its place among what is proposed. */
function withTable(
  state: ReportsState,
  before: readonly KeptReport[],
  source: CellsSource,
  read: readonly KeptReport[],
): ReportsState {
  const isSame = ({ table }: KeptReport): boolean =>
    table?.address === source.block.address && table.worksheet.id === source.block.worksheet.id;
  const rest = before.filter((one) => !isSame(one));
  return {
    ...state,
    proposed: rest.length < before.length ? [...read, ...rest] : state.proposed,
    proposedCells: source,
  };
}

function withoutProposal(state: ReportsState): ReportsState {
  return { ...state, proposed: state.proposed.slice(1), proposedCells: undefined };
}

/** What is read once more takes its own place. */
function withProposed(before: readonly KeptReport[], read: readonly KeptReport[]): readonly KeptReport[] {
  const again = new Map(read.map((one) => [one.report.sha256, one]));
  const there = new Set(before.map(({ report }) => report.sha256));
  return [
    ...before.map((one) => again.get(one.report.sha256) ?? one),
    ...read.filter(({ report }) => !there.has(report.sha256)),
  ];
}

function idle(state: ReportsState): ReportsState {
  return { ...state, reading: undefined, unread: undefined };
}
