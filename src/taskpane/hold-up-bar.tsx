import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from './controls/language-context';
import type { HoldUp } from './pane-frame';

/** Why nothing happens while a cell is being edited. The region is always there, so that screen readers hear what enters it. */
export function HoldUpBar({ holdUp, onGiveUp }: HoldUpBarProps) {
  const styles = useStyles();
  const { finishEditing, giveUp } = useTexts();
  return (
    <div role="alert" className={styles.region}>
      {holdUp && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{finishEditing}</MessageBarBody>
          {holdUp === 'may-be-given-up' && (
            <MessageBarActions>
              <Button size="small" onClick={onGiveUp}>
                {giveUp}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

interface HoldUpBarProps {
  readonly holdUp: HoldUp | undefined;
  readonly onGiveUp: () => void;
}

const useStyles = makeStyles({
  region: { ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` } },
});
