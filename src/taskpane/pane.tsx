import { FluentProvider, makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../core/language';
import type { Dataset, ReportData } from '../library/dataset';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { paneTexts } from './words';
import { FaultBoundary } from './fault-boundary';
import { InsertView } from './insert/insert-view';
import { LanguageContext } from './controls/language-context';
import { NoticeBar } from './notice-bar';
import type { Tab } from './pane-state';
import type { PaneStore } from './pane-store';
import { PaneTabs, tabId } from './pane-tabs';
import type { PaneTasks } from './pane-tasks';
import { ReportHeader } from './report-header';
import { ReviewView } from './workbook/review-view';
import { SelectedSource } from './report/selected-source';
import { TabPanel } from './controls/tab-panel';
import { type OfficeColors, usePageStyles, useTheme } from './theme';
import { REFRESH_ALL_ID, WorkbookView } from './workbook/workbook-view';

/** Loaded when it is first opened: whoever only inserts tables does not wait for the search. */
const ReportView = lazy(async () => {
  const { ReportView: view } = await import(/* webpackChunkName: "report" */ './report/report-view');
  return { default: view };
});

/** With the texts of all functions, which only this tab needs. */
const FunctionsView = lazy(async () => {
  const { FunctionsView: view } = await import(
    /* webpackChunkName: "functions" */ './functions/functions-view'
  );
  return { default: view };
});

/** With the words for every criterion, which only this tab needs. */
const HealthView = lazy(async () => {
  const { HealthView: view } = await import(/* webpackChunkName: "health" */ './health/health-view');
  return { default: view };
});

/** With the sentences of every rule, which only this tab needs. */
const AuditView = lazy(async () => {
  const { AuditView: view } = await import(/* webpackChunkName: "audit" */ './audit/audit-view');
  return { default: view };
});

/** The task pane. Whatever fails in it, it never stays blank. */
export function Pane(props: PaneProps) {
  return (
    <LanguageContext value={props.language}>
      <FaultBoundary>
        <WholePane {...props} />
      </FaultBoundary>
    </LanguageContext>
  );
}

/** The report on top, the tabs, and each tab's actions always in sight at the bottom. */
function WholePane({ data, dataset, plans, language, officeColors, store, tasks }: PaneProps) {
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

  const { subject } = state.report;
  return (
    <FluentProvider theme={useTheme(officeColors, language)} className={styles.pane}>
      <ReportHeader report={data.report} />
      <main className={styles.main}>
        <PaneTabs tab={state.tab} tables={state.tables?.length ?? 0} onOpen={open} />
        <NoticeBar notice={state.notice} isOutsideExcel={tasks === undefined} onDismiss={dismiss} />
        {state.tab !== 'report' && subject?.kind === 'cell' && (
          <SelectedSource
            trace={subject.trace}
            onOpen={() => {
              open('report');
            }}
          />
        )}
        <FaultBoundary key={state.tab}>{view()}</FaultBoundary>
      </main>
    </FluentProvider>
  );

  function view() {
    const { tell } = store;
    if (state.tab === 'insert') return <InsertView state={state} plans={plans} tell={tell} tasks={tasks} />;
    if (state.tab === 'functions') {
      return (
        <Suspense fallback={loading()}>
          <FunctionsView state={state} tell={tell} tasks={tasks} />
        </Suspense>
      );
    }
    if (state.tab === 'health') {
      return (
        <Suspense fallback={loading()}>
          <HealthView data={data} dataset={dataset} state={state} tell={tell} tasks={tasks} />
        </Suspense>
      );
    }
    if (state.tab === 'audit') {
      return (
        <Suspense fallback={loading()}>
          <AuditView data={data} state={state} tell={tell} tasks={tasks} />
        </Suspense>
      );
    }
    if (state.tab === 'report') {
      return (
        <Suspense fallback={loading()}>
          <ReportView data={data} dataset={dataset} state={state} tell={tell} tasks={tasks} />
        </Suspense>
      );
    }
    return state.review ? (
      <ReviewView
        review={state.review}
        kept={state.kept}
        activity={state.activity}
        tell={tell}
        tasks={tasks}
      />
    ) : (
      <WorkbookView state={state} tell={tell} tasks={tasks} />
    );
  }

  function loading() {
    return (
      <TabPanel tab={state.tab}>
        <Spinner label={paneTexts(language).loading} />
      </TabPanel>
    );
  }

  function open(tab: Tab) {
    store.tell({ kind: 'tab-opened', tab });
    if ((tab === 'workbook' || tab === 'health') && !hasReview) void tasks?.readTables();
  }

  function dismiss() {
    store.tell({ kind: 'notice-dismissed' });
    document.getElementById(tabId(state.tab))?.focus();
  }
}

interface PaneProps {
  /** The report that the pane speaks of, and all there are. */
  readonly data: ReportData;
  readonly dataset: Dataset;
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
