import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Correction, Verdict } from '../../library/kept/verdict';
import { doubtSentence } from '../../wording/doubts';
import { indicatorName, readingName } from '../../wording/reading-name';
import { useLanguage } from '../controls/language-context';
import type { CardFact } from '../report/card-facts';
import { FigureDetails } from '../report/figure-details';
import { readCard } from '../report/read-card';
import type { JudgedReading } from './judged-reading';
import { JudgementMark } from './judgement-mark';
import { reportsTexts } from './words';

/** A figure that is looked at: why it is doubtful, what it says, its sentence; of a corrected one what was read, too. */
export function ReviewedFigure({ reading, verdict, heading, offered, onTake, onOpen }: ReviewedFigureProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reportsTexts(language);
  const { read, data } = reading;
  const card = readCard(data, read.id, language);
  const doubts = verdict === undefined ? (read.doubts ?? []) : [];
  return (
    <>
      <h2 ref={heading} tabIndex={-1} aria-live="polite" className={styles.heading}>
        {card?.name}
        {verdict && <JudgementMark verdict={verdict} />}
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
      {offered && (
        <Button size="small" className={styles.offer} onClick={onTake}>
          {texts.settledBefore(nameOffered(offered))}
        </Button>
      )}
      {card && <FigureDetails card={{ ...card, facts: card.facts.filter(isOfFigure) }} onOpen={onOpen} />}
      {verdict?.kind === 'corrected' && (
        <p className={styles.aside}>
          {texts.readAs(
            readingName(data.report, read, language),
            `${read.value}${read.valueHigh === undefined ? '' : `-${read.valueHigh}`}${read.unit}`,
            read.period,
          )}
        </p>
      )}
    </>
  );

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
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  doubts: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorStatusWarningForeground3,
  },
});
