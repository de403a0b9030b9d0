import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { yearBehind } from '../../core/reading/report-year';
import { setAround } from '../../library/document-set';
import { NO_INPUTS } from '../../sheets/refresh/user-inputs';
import { BriefLine } from '../brief/brief-line';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { canAsk } from '../pane-state';
import type { ReportViewProps } from '../view-props';
import type { Tab } from '../pane-frame';
import { headlines } from './headline';
import { HeadlineItem } from './headline-item';
import { LedLine } from './led-line';
import { overviewTexts } from './words';

/** With the rules of the scorecard and the audit; whoever looks for a figure does not wait for them. */
const JudgedLines = lazy(async () => {
  const { JudgedLines: lines } = await import(/* webpackChunkName: "judged" */ './judged-lines');
  return { default: lines };
});

/** A report in one screen: its main results against their targets, what can be judged, what does not agree, what is missing. */
export function OverviewView({ data, dataset, state, tell, tasks, onOpen }: OverviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { busy, date } = useTexts();
  const texts = overviewTexts(language);
  const { report } = data;
  const year = yearBehind(data);
  const whole = useMemo(() => setAround(data, dataset), [data, dataset]);
  const lines = useMemo(() => headlines(whole, year, language), [whole, year, language]);
  const shown = lines.slice(0, MOST_LINES);
  const { tables } = state.workbook;
  return (
    <TabPanel tab="overview">
      {!tables?.length && <p className={styles.about}>{texts.about}</p>}
      <div className={styles.actions}>
        <BusyButton
          primary
          small
          text={texts.insertHeadlines}
          waiting={state.activity === 'inserting' ? busy.inserting : undefined}
          disabled={!canAsk(state)}
          onPress={() => void tasks.insertTables(['headline-results'])}
        />
        <Button
          size="small"
          onClick={() => {
            onOpen('report');
          }}
        >
          {texts.readText}
        </Button>
        <Button
          size="small"
          onClick={() => {
            tell({ kind: 'function-opened', id: TRIED });
            onOpen('functions');
          }}
        >
          {texts.tryFormula}
        </Button>
      </div>
      <SectionTitle>{texts.results(year)}</SectionTitle>
      {shown.length === 0 ? (
        <p className={styles.about}>{texts.noResults}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((headline) => (
            <HeadlineItem
              key={headline.ids.join(' ')}
              headline={headline}
              onChoose={(ids) => {
                tell({ kind: 'figures-chosen', ids });
              }}
            />
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <Caption1 block className={styles.source}>
          {[
            texts.legend,
            ...(lines.length > shown.length ? [texts.more(lines.length - shown.length)] : []),
          ].join(' ')}
        </Caption1>
      )}
      <div className={styles.led}>
        <Suspense>
          <JudgedLines whole={whole} inputs={state.workbook.inputs.get(report.id)} onOpen={onOpen} />
        </Suspense>
        {tables && (
          <LedLine
            name={texts.workbook}
            text={texts.tables(tables.length, tables.filter(({ changes }) => changes.length > 0).length)}
            onOpen={() => {
              onOpen('workbook');
            }}
          />
        )}
      </div>
      <BriefLine
        data={whole}
        dataset={dataset}
        inputs={state.workbook.inputs.get(report.id) ?? NO_INPUTS}
        state={state}
        tasks={tasks}
      />
      <Caption1 block className={styles.source}>
        <span lang={report.language}>{report.title}</span>
        {report.publisher !== undefined && <span lang={report.language}> · {report.publisher}</span>}
        {report.date !== undefined && (
          <>
            {' · '}
            <time dateTime={report.date}>{date(report.date)}</time>
          </>
        )}
      </Caption1>
    </TabPanel>
  );
}

interface OverviewProps extends ReportViewProps {
  readonly onOpen: (tab: Tab) => void;
}

/** What fits beside the rest; the table has all. */
const MOST_LINES = 5;
/** A ratio that every report of a government can be asked for. */
const TRIED = 'SELFSUFFICIENCY';

const useStyles = makeStyles({
  about: { margin: `0 0 ${tokens.spacingVerticalS}` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalL,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  led: { margin: `${tokens.spacingVerticalM} 0` },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
