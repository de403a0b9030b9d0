import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';
import type { CellStory } from './cell-story';
import { FigureDetails } from './figure-details';
import { FigureList } from './figure-list';
import type { ReadCard } from './read-card';
import { YourFigures } from './your-figures';

/** The selected cell: whether it still shows the report's figure, and what it comes from. */
export function CellCard({ story, cards, onChoose, onOpen }: CellCardProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const { state, relation, yours } = story;
  const [figure] = cards;
  const isFigure = relation === 'figure' && figure !== undefined;
  return (
    <>
      {state !== 'as-reported' && (
        <MessageBar layout="multiline" intent="warning" className={styles.state}>
          <MessageBarBody>{texts[state](story.reported || texts.nothing)}</MessageBarBody>
        </MessageBar>
      )}
      {isFigure ? (
        <FigureDetails
          card={figure}
          onOpen={() => {
            onOpen(figure.id);
          }}
        />
      ) : (
        <>
          {relation === 'derived' && <Body1 className={styles.value}>{story.reported}</Body1>}
          <Caption1 block className={styles.relation}>
            {cards.length + yours.length === 0
              ? texts.noSource
              : relation === 'derived'
                ? texts.derived
                : texts.rowFigures}
          </Caption1>
          <YourFigures figures={yours} />
          <FigureList cards={cards} onChoose={onChoose} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

interface CellCardProps {
  readonly story: CellStory;
  readonly cards: readonly ReadCard[];
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  state: { marginBottom: tokens.spacingVerticalS },
  value: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  relation: { color: tokens.colorNeutralForeground2 },
});
