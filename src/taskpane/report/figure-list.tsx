import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadCard } from './read-card';
import { SourceQuote } from './source-quote';
import { LineLink } from '../controls/line-link';

/** Several figures, each with its sentence; its name leads to its own card. */
export function FigureList({ cards, onChoose, onOpen }: FigureListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={card.id} className={styles.figure}>
          <LineLink
            className={styles.name}
            onClick={() => {
              onChoose(card.id);
            }}
          >
            {card.name} <span lang="zh-CN">{card.printed}</span>
          </LineLink>
          <span className={styles.when}>
            {card.facts
              .slice(0, MOST_FACTS)
              .map(({ text }) => text)
              .join(' · ')}
          </span>
          <SourceQuote
            context={card}
            onOpen={() => {
              onOpen(card.id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

interface FigureListProps {
  readonly cards: readonly ReadCard[];
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Period, measure, status and area tell figures of one row apart. */
const MOST_FACTS = 4;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  figure: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  when: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
