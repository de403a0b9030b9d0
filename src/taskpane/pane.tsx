import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../core/language';
import type { Report } from '../core/report';
import type { SheetPlan } from '../sheets/sheet-plan';
import { FunctionsView } from './functions-view';
import { InsertView } from './insert-view';
import { LanguageContext } from './language-context';
import { NoticeBar } from './notice-bar';
import type { Tab } from './pane-state';
import type { PaneStore } from './pane-store';
import { PaneTabs, tabId } from './pane-tabs';
import type { PaneTasks } from './pane-tasks';
import { ReportHeader } from './report-header';
import { ReviewView } from './review-view';
import { type OfficeColors, usePageStyles, useTheme } from './theme';
import { REFRESH_ALL_ID, WorkbookView } from './workbook-view';

/** The task pane: the report on top, three tabs, and each tab's actions always in sight at the bottom. */
export function Pane({ report, plans, language, officeColors, store, tasks }: PaneProps) {
  usePageStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const hadReview = useRef(false);
  const hasReview = state.review !== undefined;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // The button that was pressed in the review is gone; the keyboard goes on where the review began.
  useEffect(() => {
    if (hadReview.current && !hasReview) document.getElementById(REFRESH_ALL_ID)?.focus();
    hadReview.current = hasReview;
  }, [hasReview]);

  return (
    <LanguageContext value={language}>
      <FluentProvider theme={useTheme(officeColors, language)} className={styles.pane}>
        <ReportHeader report={report} />
        <main className={styles.main}>
          <PaneTabs tab={state.tab} tables={state.tables?.length ?? 0} onOpen={open} />
          <NoticeBar notice={state.notice} isOutsideExcel={tasks === undefined} onDismiss={dismiss} />
          {view()}
        </main>
      </FluentProvider>
    </LanguageContext>
  );

  function view() {
    const { tell } = store;
    if (state.tab === 'insert') return <InsertView state={state} plans={plans} tell={tell} tasks={tasks} />;
    if (state.tab === 'functions') return <FunctionsView />;
    return state.review ? (
      <ReviewView review={state.review} activity={state.activity} tell={tell} tasks={tasks} />
    ) : (
      <WorkbookView state={state} tell={tell} tasks={tasks} />
    );
  }

  function open(tab: Tab) {
    store.tell({ kind: 'tab-opened', tab });
    if (tab === 'workbook' && !hasReview) void tasks?.readTables();
  }

  function dismiss() {
    store.tell({ kind: 'notice-dismissed' });
    document.getElementById(tabId(state.tab))?.focus();
  }
}

interface PaneProps {
  readonly report: Report;
  /** What can be inserted. */
  readonly plans: readonly SheetPlan[];
  readonly language: Language;
  /** Absent where the host does not tell its colours. */
  readonly officeColors: OfficeColors | undefined;
  readonly store: PaneStore;
  /** Absent outside Excel. */
  readonly tasks: PaneTasks | undefined;
}

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column' },
  main: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
});
