import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { choicesFor } from '../../sheets/edits/settle-edits';
import { addressOf } from '../../sheets/edits/extent';
import type { StrayTable } from '../../sheets/registry/found-table';
import { useLanguage } from '../controls/language-context';
import type { ViewProps } from '../view-props';
import { strayTexts, type StrayTexts } from './stray-words';

/** Tables that are ours and are not refreshed, each with what can be done about it. */
export function StrayTables({ state, tasks }: Pick<ViewProps, 'state' | 'tasks'>) {
  const styles = useStyles();
  const texts = strayTexts(useLanguage());
  return state.workbook.strays.map((stray) => {
    const said = sentence(stray, texts);
    return (
      <MessageBar key={said} layout="multiline" intent="info" className={styles.stray}>
        <MessageBarBody>{said}</MessageBarBody>
        <MessageBarActions>
          {choicesFor(stray).map((choice) => {
            const words = choice === 'adopt' ? texts.adopt[stray.kind] : texts[choice];
            return (
              <Button
                key={choice}
                aria-label={`${words}: ${nameOf(stray)}`}
                disabledFocusable={state.activity !== undefined}
                onClick={() => void tasks.settleStray(stray, choice)}
              >
                {words}
              </Button>
            );
          })}
        </MessageBarActions>
      </MessageBar>
    );
  });
}

function sentence(stray: StrayTable, texts: StrayTexts): string {
  switch (stray.kind) {
    case 'copy': {
      const { table, worksheet } = stray.reading;
      return (stray.isHeir ? texts.heir : texts.copy)(table, worksheet, stray.record.table);
    }
    case 'orphan':
      return texts.orphan(stray.reading.table, stray.reading.worksheet);
    case 'range':
      return texts.range(stray.record.table, addressOf(stray.worksheet, stray.extent));
  }
}

function nameOf(stray: StrayTable): string {
  return stray.kind === 'range' ? stray.record.table : stray.reading.table;
}

const useStyles = makeStyles({ stray: { marginBottom: tokens.spacingVerticalS } });
