import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TableRefresh } from '../../sheets/refresh/refresh';
import { MOST_CELLS } from '../../sheets/undo/most-characters';
import { changeTexts } from './change-words';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import type { ViewProps } from '../view-props';
import { TableChanges } from './table-changes';
import { undoTexts } from './undo-words';
import { tablesToRefresh } from './workbook-state';

/** What a refresh would do, table by table; nothing is written before consent. Escape cancels. */
export function ReviewView({ review, state, tell, tasks }: ReviewViewProps) {
  const styles = useStyles();
  const { busy } = useTexts();
  const language = useLanguage();
  const texts = changeTexts(language);
  const { activity } = state;
  const { chosen, skipped } = state.workbook;
  const heading = useRef<HTMLHeadingElement>(null);
  const found = review.reduce((sum, { changes }) => sum + changes.length, 0);
  const refreshed = tablesToRefresh(state.workbook);
  const toRefresh = refreshed.length;
  const isMuch = refreshed.reduce((sum, { changes }) => sum + changes.length, 0) > MOST_CELLS;
  const isBusy = activity !== undefined;

  useEffect(() => {
    heading.current?.focus();
  }, [review]);

  const cancel = () => {
    tell({ kind: 'review-cancelled' });
  };
  const actions = (
    <>
      {toRefresh > 0 && (
        <BusyButton
          primary
          text={texts.apply(toRefresh)}
          waiting={activity === 'refreshing' ? busy.refreshing : undefined}
          disabled={isBusy}
          onPress={() => void tasks.apply()}
        />
      )}
      <BusyButton
        text={toRefresh > 0 ? texts.cancel : texts.close}
        waiting={undefined}
        disabled={isBusy}
        onPress={cancel}
      />
    </>
  );
  return (
    <TabPanel tab="workbook" actions={actions} onEscape={isBusy ? undefined : cancel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.changesFound(found)}
      </h2>
      {toRefresh > 0 && <Caption1 className={styles.promise}>{texts.nothingWrittenYet}</Caption1>}
      {isMuch && <Caption1 className={styles.promise}>{undoTexts(language).willBeTooLarge}</Caption1>}
      {review.map((refresh) => (
        <TableChanges
          key={refresh.reading.table}
          refresh={refresh}
          chosen={chosen}
          isSkipped={skipped.includes(refresh.reading.table)}
          onChoose={(changes, isChosen) => {
            tell({ kind: 'changes-chosen', changes, chosen: isChosen });
          }}
          onSkip={(isSkipped) => {
            tell({ kind: 'table-skipped', table: refresh.reading.table, skipped: isSkipped });
          }}
        />
      ))}
    </TabPanel>
  );
}

interface ReviewViewProps extends ViewProps {
  readonly review: readonly TableRefresh[];
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  promise: { color: tokens.colorNeutralForeground2 },
});
