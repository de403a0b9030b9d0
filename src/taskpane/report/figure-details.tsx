import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';
import type { ReadCard } from './read-card';
import { SourceQuote } from './source-quote';

/** All that there is to say of one figure: what it is, how firmly it is meant, and the sentence. */
export function FigureDetails({ card, onOpen }: FigureDetailsProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  return (
    <>
      <p className={styles.value} lang="zh-CN">
        {card.printed}
        {card.digits !== undefined && <Caption1 className={styles.digits}>{card.digits}</Caption1>}
      </p>
      <dl className={styles.facts}>
        {card.facts.map(({ name, text }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{texts.facts[name]}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      <SourceQuote context={card} isAlone onOpen={onOpen} />
    </>
  );
}

interface FigureDetailsProps {
  readonly card: ReadCard;
  /** Opens the report's text at the figure. */
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  value: { ...typographyStyles.subtitle1, margin: 0 },
  digits: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    ...typographyStyles.caption1,
  },
  fact: { display: 'flex', gap: tokens.spacingHorizontalXS },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  text: { margin: 0 },
});
