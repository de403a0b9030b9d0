import type { Anchor } from '../excel/placement';
import type { Notice } from './notice';
import type { PaneEvent } from './pane-event';
import { placeOf, type Activity, type HoldUp, type Place, type Tab } from './pane-frame';
import { NO_PREFERENCES, type Preferences } from './preferences/preferences';
import { askedFor, differingIn } from './workbook/workbook-state';

/** What belongs to no tab. */
export interface FrameState {
  /** Whether there is a workbook to read and write: not in a plain browser. */
  readonly isInExcel: boolean;
  /** Whether the reports that the product comes with are still on their way. */
  readonly isOpening: boolean;
  readonly preferences: Preferences;
  readonly tab: Tab;
  /** Which tab of each place was open last. */
  readonly lastTabs: Readonly<Record<Place, Tab>>;
  /** The report that the pane is to speak of, by its id; the newest where none was chosen. */
  readonly chosenReport: string | undefined;
  /** The selected cell, once Excel has told. */
  readonly selection: Anchor | undefined;
  readonly activity: Activity | undefined;
  /** What waits until a cell is left that is being edited. */
  readonly holdUp: HoldUp | undefined;
  readonly notice: Notice | undefined;
}

export const OPENING_FRAME: FrameState = {
  isInExcel: true,
  isOpening: false,
  preferences: NO_PREFERENCES,
  tab: 'overview',
  lastTabs: { report: 'overview', analysis: 'health', workbook: 'insert' },
  chosenReport: undefined,
  selection: undefined,
  activity: undefined,
  holdUp: undefined,
  notice: undefined,
};

/** The frame after an event. */
export function frameAfter<State extends FrameState>(state: State, event: PaneEvent): State {
  const frame = { ...state, ...changed(state, event) };
  return frame.tab === state.tab
    ? frame
    : { ...frame, lastTabs: { ...state.lastTabs, [placeOf(frame.tab)]: frame.tab } };
}

/** What stands in the notice is about what was done before: whatever is done next takes it away. */
function changed(state: FrameState, event: PaneEvent): Partial<FrameState> {
  switch (event.kind) {
    case 'tab-opened':
      return { tab: event.tab, notice: undefined };
    case 'report-chosen':
      return { chosenReport: event.report, notice: undefined };
    case 'preferences-chosen':
      return { preferences: { ...state.preferences, ...event.preferences } };
    case 'selection-moved':
      return { selection: event.selection };
    case 'opened':
      return { isOpening: false };
    case 'hold-up-changed':
      return { holdUp: event.holdUp };
    case 'started':
      return { activity: event.activity, notice: undefined };
    case 'figures-chosen':
      return { tab: 'report', notice: undefined };
    case 'card-closed':
    case 'function-opened':
    case 'argument-typed':
    case 'freezing-opened':
    case 'functions-closed':
    case 'text-pasted':
    case 'reading-began':
    case 'proposal-dropped':
    case 'removal-asked':
    case 'figure-judged':
    case 'certain-accepted':
    case 'judgement-undone':
    case 'judgements-discarded':
    case 'self-check-opened':
    case 'self-check-closed':
    case 'notice-dismissed':
      return { notice: undefined };
    case 'report-kept':
    case 'report-removed':
    case 'rivals-settled':
    case 'figures-opened':
    case 'figures-closed':
    case 'our-formulas':
      return { activity: undefined, notice: undefined };
    case 'tables-read':
    case 'naming-found':
    case 'log-read':
    case 'figure-shown':
    case 'excel-checked':
    case 'done':
      return { activity: undefined };
    case 'reviewed':
      return {
        tab: 'workbook',
        activity: undefined,
        notice:
          differingIn(event).length > 0
            ? undefined
            : {
                kind: 'up-to-date',
                tables: askedFor(event).length,
                left: askedFor(event).reduce((sum, { changes }) => sum + changes.length, 0),
              },
      };
    case 'applied':
      return {
        activity: undefined,
        notice: event.refreshed,
      };
    case 'refused':
      // Outside Excel the pane says so all the time.
      return { activity: undefined, ...(event.reason !== 'outside-excel' && { notice: event }) };
    case 'kept-reports-read':
      // Nothing needs to be said of what was opened.
      return { activity: undefined, ...(event.unreadable.length > 0 && { notice: event }) };
    case 'figure-absent':
      return { activity: undefined, notice: { kind: 'figure-absent' } };
    case 'inserted':
    case 'memo-filled':
    case 'figures-written':
    case 'formula-written':
    case 'formulas-frozen':
    case 'formulas-restored':
    case 'formulas-repaired':
    case 'formulas-recalculated':
    case 'formulas-of-earlier-version':
    case 'gesture-undone':
    case 'log-inserted':
      return { activity: undefined, notice: event };
    case 'kept-reports-missed':
    case 'library-changed':
    case 'sources-compared':
    case 'reading-went-on':
    case 'removal-dropped':
    case 'reading-came-to':
    case 'figure-passed':
    case 'table-chosen':
    case 'charts-chosen':
    case 'telling-chosen':
    case 'ground-seen':
    case 'habits-read':
    case 'destination-chosen':
    case 'searched':
    case 'figure-picked':
    case 'basket-emptied':
    case 'figure-choices-made':
    case 'favourite-marked':
    case 'hit-reached':
    case 'input-typed':
    case 'call-answered':
    case 'changes-chosen':
    case 'table-skipped':
    case 'review-cancelled':
    case 'checks-began':
    case 'check-began':
    case 'hand-asked':
    case 'check-ended':
      return {};
  }
}
