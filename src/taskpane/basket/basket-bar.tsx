import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../controls/language-context';
import type { ViewProps } from '../view-props';
import { InsertFigures } from './insert-figures';
import { basketTexts } from './words';

/** How many figures are picked, and what is done with them together. */
export function BasketBar({ state, tell, tasks }: ViewProps) {
  const styles = useStyles();
  const texts = basketTexts(useLanguage());
  const { picked } = state.basket;
  return (
    <>
      <Caption1 role="status" className={styles.count}>
        {texts.picked(picked.length)}
      </Caption1>
      <InsertFigures addresses={picked} state={state} tell={tell} tasks={tasks} />
      <Button
        size="small"
        onClick={() => {
          tell({ kind: 'basket-emptied' });
        }}
      >
        {texts.empty}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  count: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});
