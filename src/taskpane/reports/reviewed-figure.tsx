import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Observation } from '../../core/reading/observation';
import type { SettledReading } from '../../library/kept/kept-report';
import type { Correction, Verdict } from '../../library/kept/verdict';
import { doubtSentence } from '../../wording/doubts';
import { indicatorName } from '../../wording/reading-name';
import { useLanguage } from '../controls/language-context';
import type { CardFact } from '../report/card-facts';
import { FigureDetails } from '../report/figure-details';
import { readCard } from '../report/read-card';
import { asSettled } from './as-before';
import { figureInShort } from './figure-in-short';
import type { JudgedReading } from './judged-reading';
import { JudgementMark } from './judgement-mark';
import { reviewTexts } from './review-words';

/** A figure that is looked at: why it is doubtful, what it says, its sentence; of a corrected one what was read, too. */
export function ReviewedFigure({
  reading,
  verdict,
  heading,
  then,
  offered,
  onTake,
  onOpen,
}: ReviewedFigureProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reviewTexts(language);
  const { read, data } = reading;
  const card = readCard(data, read.id, language);
  const doubts = verdict === undefined ? (read.doubts ?? []) : [];
  return (
    <>
      <h2 ref={heading} tabIndex={-1} aria-live="polite" className={styles.heading}>
        {card?.name}
        {verdict && <JudgementMark verdict={verdict} />}
        {then && (
          <Badge appearance="tint" color="warning">
            {texts.readOtherwise}
          </Badge>
        )}
        {read.confidence === 'doubtful' && !verdict && (
          <Badge appearance="tint" color="warning">
            {texts.doubtful}
          </Badge>
        )}
      </h2>
      {doubts.length > 0 && (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubtSentence(doubt, language)}</li>
          ))}
        </ul>
      )}
      {then && (
        <>
          <p className={styles.then}>{texts.saidThen[then.verdict.kind](inShort(asSettled(then)))}</p>
          <Button size="small" className={styles.offer} onClick={onTake}>
            {texts.asBefore}
          </Button>
        </>
      )}
      {offered && (
        <Button size="small" className={styles.offer} onClick={onTake}>
          {texts.settledBefore(nameOffered(offered))}
        </Button>
      )}
      {card && <FigureDetails card={{ ...card, facts: card.facts.filter(isOfFigure) }} onOpen={onOpen} />}
      {verdict?.kind === 'corrected' && <p className={styles.aside}>{texts.readAs(inShort(read))}</p>}
    </>
  );

  function inShort(figure: Observation): string {
    return figureInShort(data.report, figure, language);
  }

  function nameOffered({ indicator, label, area }: Correction): string {
    const name = indicatorName(indicator ?? undefined, language) ?? label;
    return [name, area].filter(Boolean).join(' · ');
  }
}

/** What a person said of it is shown above. */
function isOfFigure({ name }: CardFact): boolean {
  return name !== 'review';
}

interface ReviewedFigureProps {
  readonly reading: JudgedReading;
  /** Absent as long as nobody has said anything of it. */
  readonly verdict: Verdict | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
  /** What was said of the place when it was read otherwise; absent once something is said of it as it is read now. */
  readonly then: SettledReading | undefined;
  /** What was settled of its name in another document of the area, where it was. */
  readonly offered: Correction | undefined;
  readonly onTake: () => void;
  /** Opens the report's text at the figure. */
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    outlineStyle: 'none',
  },
  offer: { margin: `${tokens.spacingVerticalXS} 0` },
  then: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  doubts: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorStatusWarningForeground3,
  },
});
