import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { basketTexts } from '../basket/words';
import { OpeningItem } from '../controls/opening-item';
import { useLanguage } from '../controls/language-context';
import type { ReadCard } from './read-card';

/** A person's favourites and what they inserted lately, folded above the text; each leads to its card. Nothing where there are none. */
export function KeptFigureLists({ favourites, recents, onChoose }: KeptFigureListsProps) {
  const styles = useStyles();
  const texts = basketTexts(useLanguage());
  const lists = [
    [texts.favourites, favourites],
    [texts.recents, recents],
  ] as const;
  if (favourites.length + recents.length === 0) return null;
  return (
    <ul className={styles.lists}>
      {lists.map(
        ([title, cards]) =>
          cards.length > 0 && (
            <OpeningItem key={title} line={`${title} (${cards.length})`}>
              <ul className={styles.figures}>
                {cards.map((card) => (
                  <li key={card.id} className={styles.figure}>
                    <Link
                      onClick={() => {
                        onChoose(card.id);
                      }}
                    >
                      {card.name} <span lang="zh-CN">{card.printed}</span>
                    </Link>
                    <span className={styles.about}>
                      {card.facts
                        .slice(0, MOST_FACTS)
                        .map(({ text }) => text)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </OpeningItem>
          ),
      )}
    </ul>
  );
}

interface KeptFigureListsProps {
  readonly favourites: readonly ReadCard[];
  readonly recents: readonly ReadCard[];
  readonly onChoose: (id: string) => void;
}

/** Period, measure and status tell figures of one name apart. */
const MOST_FACTS = 3;

const useStyles = makeStyles({
  lists: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  figures: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  figure: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    alignItems: 'baseline',
  },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
