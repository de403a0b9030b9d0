import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import type { ViewProps } from '../view-props';
import { asBefore } from './as-before';
import { CorrectionForm } from './correction-form';
import { judgedReading } from './judged-reading';
import { progressOf, type Reviewed } from './review';
import { reviewQueue } from './review-queue';
import { ReviewedFigure } from './reviewed-figure';
import { settledBefore } from './settled-before';
import { reviewTexts } from './review-words';

/** One figure at a time beside its sentence, judged by keys or buttons; each step is kept, and can be taken back. */
export function FigureReview({ reviewed, state, tell, tasks }: FigureReviewProps) {
  const styles = useStyles();
  const texts = reviewTexts(useLanguage());
  const { busy } = useTexts();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { review, kept } = reviewed;
  const reading = judgedReading(kept, review.at);
  const progress = progressOf(kept);
  const verdict = review.at === undefined ? undefined : kept.verdicts[review.at];
  const then = reading && !verdict ? kept.earlier?.[reading.read.id] : undefined;
  const offered =
    reading && !verdict && !then ? settledBefore(reading.read, kept, state.reports.kept) : undefined;
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
    ...((then ?? offered) && { s: takeOffered }),
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
          {step(texts.previous, '←', 'ArrowLeft')}
          {step(texts.next, '→', 'ArrowRight')}
        </div>
      </div>
      {progress.certainLeft > 0 && (
        <Button size="small" className={styles.certain} onClick={tasks.acceptCertain}>
          {texts.acceptCertain(progress.certainLeft)}
        </Button>
      )}
      {reading && (
        <ReviewedFigure
          reading={reading}
          verdict={verdict}
          heading={heading}
          then={then}
          offered={offered}
          onTake={takeOffered}
          onOpen={() => {
            tell({ kind: 'card-closed', at: reading.read.id });
            tell({ kind: 'tab-opened', tab: 'report' });
          }}
        />
      )}
      <Caption1 as="p" block className={styles.keys}>
        {texts.keys}
      </Caption1>
      <Caption1 as="p" block className={styles.keys}>
        {texts.follows}
      </Caption1>
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

  function takeOffered(): void {
    if (reading && then) tasks.judge(asBefore(reading.read, then));
    else if (offered) tasks.judge({ kind: 'corrected', to: offered });
  }

  function step(name: string, sign: string, key: string) {
    return (
      <Button size="small" className={styles.step} title={name} aria-label={name} onClick={keys[key]}>
        {sign}
      </Button>
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
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  moves: { display: 'flex', gap: tokens.spacingHorizontalXS },
  place: { color: tokens.colorNeutralForeground2 },
  keys: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  step: { minWidth: 'auto' },
  certain: { width: '100%', marginBottom: tokens.spacingVerticalS },
});
