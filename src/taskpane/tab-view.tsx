import { lazy, Suspense } from 'react';
import type { ReportData } from '../library/dataset';
import type { Table } from '../sheets/tables/table';
import { useTexts } from './controls/language-context';
import { TabPanel } from './controls/tab-panel';
import type { Tab } from './pane-frame';
import type { Search } from './search/use-search';
import type { LibraryViewProps } from './view-props';

/** Loaded when it is first opened: whoever only inserts tables does not wait for the search. */
const ReportView = lazy(async () => {
  const { ReportView: view } = await import(/* webpackChunkName: "report" */ './report/report-view');
  return { default: view };
});

/** With all names by which something is found. */
const SearchView = lazy(async () => {
  const { SearchView: view } = await import(/* webpackChunkName: "search" */ './search/search-view');
  return { default: view };
});

/** With the scorecard and the audit, of which it tells in short. */
const OverviewView = lazy(async () => {
  const { OverviewView: view } = await import(/* webpackChunkName: "overview" */ './overview/overview-view');
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

/** With the forms in which a report is added and reviewed, which only this tab needs. */
const ReportsView = lazy(async () => {
  const { ReportsView: view } = await import(/* webpackChunkName: "reports" */ './reports/reports-view');
  return { default: view };
});

/** With the plans of all tables, whose titles it shows. */
const InsertView = lazy(async () => {
  const { InsertView: view } = await import(/* webpackChunkName: "insert" */ './insert/insert-view');
  return { default: view };
});

const WorkbookView = lazy(async () => {
  const { WorkbookView: view } = await import(/* webpackChunkName: "tables" */ './workbook/workbook-view');
  return { default: view };
});

const ReviewView = lazy(async () => {
  const { ReviewView: view } = await import(/* webpackChunkName: "tables" */ './workbook/review-view');
  return { default: view };
});

/** With all checks and what each proves. */
const SelfCheckView = lazy(async () => {
  const { SelfCheckView: view } = await import(
    /* webpackChunkName: "self-check" */ './self-check/self-check-view'
  );
  return { default: view };
});

/** Comes after the pane can be used: what it stands for has mostly come before it. */
const BeingLoaded = lazy(async () => {
  const { BeingLoaded: sign } = await import(
    /* webpackChunkName: "being-loaded" */ './controls/being-loaded'
  );
  return { default: sign };
});

/** What stands under the tab that is open. */
export function TabView(props: TabViewProps) {
  const { tab } = props.state;
  return (
    <Suspense fallback={<Opening tab={tab} />}>
      <View {...props} />
    </Suspense>
  );
}

interface TabViewProps extends LibraryViewProps {
  /** Absent where there is no report at all. */
  readonly data: ReportData | undefined;
  /** What can be inserted. */
  readonly tables: () => Promise<readonly Table[]>;
  readonly search: Search;
  /** Goes to another tab. */
  readonly onOpen: (tab: Tab) => void;
}

function View({ search, data, dataset, tables, state, tell, tasks, onOpen }: TabViewProps) {
  const { noReport } = useTexts();
  const { tab } = state;
  const { review } = state.workbook;
  if (search.isOpen && data) {
    return (
      <SearchView
        tab={tab}
        query={state.search.query}
        active={state.search.active}
        where={{ data, dataset, tables }}
        onFound={search.setLines}
        onChoose={search.choose}
        onPick={search.pick}
        pane={{ state, tell, tasks }}
        onSearch={(query) => {
          tell({ kind: 'searched', query });
        }}
      />
    );
  }
  switch (tab) {
    case 'insert':
      return (
        <InsertView data={data} dataset={dataset} tables={tables} state={state} tell={tell} tasks={tasks} />
      );
    case 'workbook':
      if (state.selfCheck.isOpen) return <SelfCheckView state={state} tell={tell} tasks={tasks} />;
      return review ? (
        <ReviewView review={review} state={state} tell={tell} tasks={tasks} />
      ) : (
        <WorkbookView dataset={dataset} state={state} tell={tell} tasks={tasks} />
      );
    case 'functions':
      return <FunctionsView dataset={dataset} state={state} tell={tell} tasks={tasks} />;
    case 'reports':
      return <ReportsView state={state} tell={tell} tasks={tasks} />;
    case 'overview':
      return data ? (
        <OverviewView data={data} dataset={dataset} state={state} tell={tell} tasks={tasks} onOpen={onOpen} />
      ) : (
        nothing()
      );
    case 'report':
    case 'health':
    case 'audit': {
      const AboutReport = ABOUT_REPORT[tab];
      if (data) return <AboutReport data={data} dataset={dataset} state={state} tell={tell} tasks={tasks} />;
      return nothing();
    }
  }

  function nothing() {
    if (state.isOpening) return <Opening tab={tab} />;
    return <TabPanel tab={tab}>{noReport}</TabPanel>;
  }
}

function Opening({ tab }: { readonly tab: Tab }) {
  const { loading } = useTexts();
  return (
    <TabPanel tab={tab}>
      <Suspense fallback={loading}>
        <BeingLoaded />
      </Suspense>
    </TabPanel>
  );
}

const ABOUT_REPORT = { report: ReportView, health: HealthView, audit: AuditView } as const;
