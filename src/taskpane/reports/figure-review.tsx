import { Badge, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { doubtSentence } from '../../wording/doubts';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import { FigureDetails } from '../report/figure-details';
import { readCard } from '../report/read-card';
import type { ViewProps } from '../view-props';
import { CorrectionForm } from './correction-form';
import { JudgementMark } from './judgement-mark';
import { judgedReading } from './judged-reading';
import { progressOf, type Reviewed } from './review';
import { reviewQueue } from './review-queue';
import { reportsTexts } from './words';

/** One figure at a time beside its sentence, judged by keys or buttons; each step is kept, and can be taken back. */
export function FigureReview({ reviewed, state, tell, tasks }: FigureReviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reportsTexts(language);
  const { busy } = useTexts();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { review, kept } = reviewed;
  const reading = judgedReading(kept, review.at);
  const card = reading && readCard(reading.data, reading.read.id, language);
  const progress = progressOf(kept);
  const verdict = review.at === undefined ? undefined : kept.verdicts[review.at];
  const canUndo = review.past.length > 0;

  // The keys are heard where the keyboard is: in the tab, once a review is opened or a correction closed.
  useEffect(() => {
    if (!isCorrecting) heading.current?.focus();
  }, [isCorrecting]);

  const accept = () => {
    tasks.judge({ kind: 'accepted' });
  };
  const reject = () => {
    tasks.judge({ kind: 'rejected' });
  };
  const pass = (by: number) => {
    tell({ kind: 'figure-passed', by });
  };
  const close = () => void tasks.closeFigures();
  const keys: Readonly<Partial<Record<string, () => void>>> = {
    a: accept,
    r: reject,
    e: () => {
      setIsCorrecting(true);
    },
    z: tasks.undoJudgement,
    ArrowRight: () => {
      pass(1);
    },
    ArrowLeft: () => {
      pass(-1);
    },
  };

  if (isCorrecting && reading) {
    return (
      <CorrectionForm
        key={reading.read.id}
        reading={reading}
        report={kept.report}
        onCorrect={(to) => {
          setIsCorrecting(false);
          tasks.judge(Object.keys(to).length === 0 ? { kind: 'accepted' } : { kind: 'corrected', to });
        }}
        onCancel={() => {
          setIsCorrecting(false);
        }}
      />
    );
  }
  return (
    <TabPanel tab="reports" actions={actions()} onEscape={close} onKey={strike}>
      <div className={styles.top}>
        <Caption1 className={styles.place} role="status">
          {texts.place(placeIn(), progress)}
        </Caption1>
        <div className={styles.moves}>
          <Button size="small" onClick={keys['ArrowLeft']}>
            {texts.previous}
          </Button>
          <Button size="small" onClick={keys['ArrowRight']}>
            {texts.next}
          </Button>
        </div>
      </div>
      <h2 ref={heading} tabIndex={-1} aria-live="polite" className={styles.heading}>
        {card?.name ?? kept.report.title}
        {verdict && <JudgementMark verdict={verdict} />}
        {reading?.read.confidence === 'doubtful' && !verdict && (
          <Badge appearance="tint" color="warning">
            {texts.whyDoubtful.replace(/[：:]$/u, '')}
          </Badge>
        )}
      </h2>
      {card && (
        <FigureDetails
          card={card}
          onOpen={() => {
            tell({ kind: 'card-closed', at: card.id });
            tell({ kind: 'tab-opened', tab: 'report' });
          }}
        />
      )}
      {verdict?.kind === 'corrected' && reading && (
        <p className={styles.aside}>
          {texts.corrected}{' '}
          {readCard({ ...reading.data, observations: [reading.read] }, reading.read.id, language)?.name}{' '}
          {reading.read.value}
          {reading.read.unit} ({reading.read.period})
        </p>
      )}
      {!verdict && reading?.read.doubts && reading.read.doubts.length > 0 && (
        <ul className={styles.doubts} aria-label={texts.whyDoubtful}>
          {reading.read.doubts.map((doubt) => (
            <li key={doubt}>{doubtSentence(doubt, language)}</li>
          ))}
        </ul>
      )}
      <div className={styles.wholesale}>
        {progress.certainLeft > 0 && (
          <Button onClick={tasks.acceptCertain}>{texts.acceptCertain(progress.certainLeft)}</Button>
        )}
        <Caption1 className={styles.place}>{texts.keys}</Caption1>
      </div>
    </TabPanel>
  );

  function actions() {
    return (
      <>
        <BusyButton
          primary
          small
          text={texts.accept}
          waiting={undefined}
          disabled={reading === undefined}
          onPress={accept}
        />
        <BusyButton
          small
          text={texts.reject}
          waiting={undefined}
          disabled={reading === undefined}
          onPress={reject}
        />
        <BusyButton
          small
          text={texts.correct}
          waiting={undefined}
          disabled={reading === undefined}
          onPress={() => {
            setIsCorrecting(true);
          }}
        />
        <BusyButton
          small
          text={texts.undo}
          waiting={undefined}
          disabled={!canUndo}
          onPress={tasks.undoJudgement}
        />
        <BusyButton
          small
          text={texts.discard}
          waiting={undefined}
          disabled={!canUndo}
          onPress={tasks.discardJudgements}
        />
        <BusyButton
          small
          text={texts.done}
          waiting={state.activity === 'keeping' ? busy.keeping : undefined}
          disabled={state.activity !== undefined}
          onPress={close}
        />
      </>
    );
  }

  function placeIn(): number {
    return reviewQueue(kept).findIndex(({ id }) => id === review.at) + 1;
  }

  function strike(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }
}

interface FigureReviewProps extends ViewProps {
  readonly reviewed: Reviewed;
}

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  moves: { display: 'flex', gap: tokens.spacingHorizontalXS },
  place: { color: tokens.colorNeutralForeground2 },
  heading: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    outlineStyle: 'none',
  },
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  doubts: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
  wholesale: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL },
});
