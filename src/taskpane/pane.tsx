import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../core/language';
import type { Library } from '../library/library';
import type { Table } from '../sheets/tables/table';
import { LanguageContext } from './controls/language-context';
import { FaultBoundary } from './fault-boundary';
import { HoldUpBar } from './hold-up-bar';
import { NoticeBar } from './notice-bar';
import type { Tab } from './pane-frame';
import { canAsk } from './pane-state';
import type { PaneStore } from './pane-store';
import { PaneTabs, tabId } from './pane-tabs';
import type { PaneTasks } from './pane-tasks';
import { spokenLanguage } from './preferences/preferences';
import { ReportHeader } from './report-header';
import { reportSpokenOf } from './report-spoken-of';
import { CellLinkContext, type CellLink } from './report/cell-link';
import { keptOf } from './reports/reports-state';
import { SearchField } from './search/search-field';
import { useSearch } from './search/use-search';
import { TabView } from './tab-view';
import { type TellOfficeColors, themeOf, useLook } from './theme';
import { REFRESH_ALL_ID } from './workbook/refresh-all-id';

/** Comes when a cell of ours is selected. */
const SelectedSource = lazy(async () => {
  const { SelectedSource: source } = await import(
    /* webpackChunkName: "selected-source" */ './report/selected-source'
  );
  return { default: source };
});

/** The task pane. Whatever fails in it, it never stays blank. */
export function Pane(props: PaneProps) {
  const { store } = props;
  const language = useSyncExternalStore(store.subscribe, () =>
    spokenLanguage(store.state().preferences, props.language),
  );
  return (
    <LanguageContext value={language}>
      <FaultBoundary>
        <WholePane {...props} language={language} />
      </FaultBoundary>
    </LanguageContext>
  );
}

/** The report on top, the tabs, and each tab's actions always in sight at the bottom. */
function WholePane({ library, tables, language, officeColors, store, tasks }: PaneProps) {
  const styles = useStyles();
  const dataset = useSyncExternalStore(library.subscribe, library.current);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const data = reportSpokenOf(dataset, state.chosenReport);
  const hadReview = useRef(false);
  const hasReview = state.workbook.review !== undefined;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // Scroll bars and the lists of choices are the browser's own.
  const look = useLook(state.preferences.look, officeColors);
  useEffect(() => {
    document.documentElement.style.colorScheme = look;
  }, [look]);

  // The button that was pressed in the review is gone; the keyboard goes on where the review began.
  useEffect(() => {
    if (hadReview.current && !hasReview) document.getElementById(REFRESH_ALL_ID)?.focus();
    hadReview.current = hasReview;
  }, [hasReview]);

  const search = useSearch(state, store.tell, open);
  const { subject } = state.report;
  return (
    <FluentProvider theme={themeOf(look, language)} className={styles.pane}>
      <ReportHeader
        report={data?.report}
        reports={dataset.reports.map(({ report }) => report)}
        onChoose={(report) => {
          store.tell({ kind: 'report-chosen', report });
        }}
        preferences={state.preferences}
        onPrefer={(preferences) => {
          store.tell({ kind: 'preferences-chosen', preferences });
        }}
      />
      <main className={styles.main}>
        <PaneTabs
          tab={state.tab}
          tables={state.workbook.tables?.length ?? 0}
          search={
            <SearchField
              query={state.search.query}
              active={state.search.active}
              hits={search.lines.length}
              onSearch={(query) => {
                store.tell({ kind: 'searched', query });
              }}
              onMove={(active) => {
                store.tell({ kind: 'hit-reached', active });
              }}
              onChoose={() => {
                search.choose(search.lines[state.search.active]);
              }}
              onPick={() => {
                search.pick(search.lines[state.search.active]);
              }}
            />
          }
          isSearching={state.search.query !== ''}
          onOpen={open}
          onOpenPlace={(place) => {
            open(state.lastTabs[place]);
          }}
        >
          <NoticeBar
            notice={state.notice}
            isOutsideExcel={!state.isInExcel}
            onDismiss={dismiss}
            onUndo={canAsk(state) ? () => void tasks.undoLast() : undefined}
            onRecalculate={canAsk(state) ? () => void tasks.recalculateFormulas() : undefined}
          />
          <HoldUpBar holdUp={state.holdUp} onGiveUp={tasks.giveUp} />
          {!search.isOpen && state.tab !== 'report' && subject?.kind === 'cell' && (
            <Suspense>
              <SelectedSource
                trace={subject.trace}
                onOpen={() => {
                  open('report');
                }}
              />
            </Suspense>
          )}
          <FaultBoundary key={search.isOpen ? 'search' : state.tab}>
            <CellLinkContext value={toCell}>
              <TabView
                search={search}
                data={data}
                dataset={dataset}
                tables={tables}
                state={state}
                tell={store.tell}
                tasks={tasks}
                onOpen={open}
              />
            </CellLinkContext>
          </FaultBoundary>
        </PaneTabs>
      </main>
    </FluentProvider>
  );

  function toCell({ report, figure }: Parameters<CellLink>[0]) {
    const kept = keptOf(state.reports, report);
    return kept?.table && (() => void tasks.showSource(report, figure));
  }

  function open(tab: Tab) {
    // What was said of figures is to be seen wherever one goes.
    if (state.tab === 'reports' && tab !== 'reports') void tasks.settleFigures();
    store.tell({ kind: 'tab-opened', tab });
    if (READING_TABS.has(tab) && !hasReview) void tasks.readTables();
  }

  function dismiss() {
    store.tell({ kind: 'notice-dismissed' });
    document.getElementById(tabId(state.tab))?.focus();
  }
}

export interface PaneProps {
  readonly library: Library;
  /** What can be inserted; the same promise each time. */
  readonly tables: () => Promise<readonly Table[]>;
  /** What Excel speaks; the pane may have been set to another. */
  readonly language: Language;
  readonly officeColors: TellOfficeColors;
  readonly store: PaneStore;
  readonly tasks: PaneTasks;
}

/** Tabs that tell of what stands in the workbook. */
const READING_TABS: ReadonlySet<Tab> = new Set(['overview', 'insert', 'workbook', 'health']);

const useStyles = makeStyles({
  pane: { position: 'fixed', inset: 0, display: 'flex', flexDirection: 'column' },
  main: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
});
