import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compare } from '../../core/health/compare';
import { frameworksOf, summaryOf } from '../../core/health/summary';
import { reportScorecard } from '../../core/health/report-scorecard';
import { setAround } from '../../library/document-set';
import { peersOf } from '../../library/peers';
import { NO_INPUTS } from '../../sheets/refresh/user-inputs';
import { healthPaneTexts } from './words';
import { judgementTexts } from '../../wording/health/judgements';
import { summaryHeadline, summarySentences } from '../../wording/health/summary';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { canAsk } from '../pane-state';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import type { ReportViewProps } from '../view-props';
import { AskedFigures } from './asked-figures';
import { CriterionSection } from './criterion-section';
import { GivenFigures } from './given-figures';
import { PeerList } from './peer-list';

/** 财政健康度如何: the summary, what could be judged, each other criterion under its framework, and what to ask for. */
export function HealthView({ data, dataset, state, tell, tasks }: ReportViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { busy } = useTexts();
  const texts = healthPaneTexts(language);
  const inputs = state.workbook.inputs.get(data.report.id) ?? NO_INPUTS;
  const whole = useMemo(() => setAround(data, dataset), [data, dataset]);
  const peers = useMemo(() => peersOf(data, dataset), [data, dataset]);
  const card = useMemo(() => reportScorecard(whole, inputs), [whole, inputs]);
  const summary = summaryOf(card);
  const judged = summary.computed.filter(({ verdict }) => verdict !== undefined);
  const unfit = summary.open.filter(({ lacks }) => lacks.length === 0);
  const isIdle = canAsk(state);
  const shown = {
    card,
    peers: useMemo(() => compare([card, ...peers.map((other) => reportScorecard(other))]), [card, peers]),
    data: whole,
    onChoose: (observation: string) => {
      tell({ kind: 'figures-chosen', ids: [observation] });
    },
  };
  const actions = (
    <>
      <BusyButton
        primary
        text={texts.insert}
        waiting={state.activity === 'inserting' ? busy.inserting : undefined}
        disabled={!isIdle}
        onPress={() => void tasks.insertTables(['scorecard', 'credit-memo'])}
      />
      <BusyButton
        text={texts.readAgain}
        title={texts.readAgainAbout}
        waiting={undefined}
        disabled={!isIdle}
        onPress={() => void tasks.readTables()}
      />
    </>
  );
  return (
    <TabPanel tab="health" actions={actions}>
      <SectionTitle>{texts.question}</SectionTitle>
      <p className={styles.sentence}>{summaryHeadline(summary, language)}</p>
      <details>
        <summary className={styles.full}>{texts.inFull}</summary>
        {summarySentences(summary, language).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </details>
      <GivenFigures inputs={inputs} />
      <CriterionSection title={texts.judged(judged.length)} rows={judged} {...shown} />
      {frameworksOf(card).map(({ dimension, rows }) => {
        const { name, about } = judgementTexts(language).dimensions[dimension];
        return (
          <CriterionSection
            key={dimension}
            title={name}
            about={about}
            rows={rows.filter((row) => summary.computed.includes(row) && !judged.includes(row))}
            {...shown}
          />
        );
      })}
      <p className={styles.hint}>{texts.legend(peers.length)}</p>
      <CriterionSection title={texts.unfit} rows={unfit} {...shown} />
      <AskedFigures
        needs={summary.needs}
        open={summary.open}
        card={card}
        state={state}
        tell={tell}
        tasks={tasks}
      />
      {peers.length > 0 && <PeerList rows={shown.peers} data={whole} peers={peers} />}
    </TabPanel>
  );
}

const useStyles = makeStyles({
  sentence: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  full: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  hint: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
