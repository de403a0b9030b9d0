import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from './controls/language-context';
import type { HoldUp } from './pane-frame';

/** That Excel waits for a cell to be finished, and how to give up what waits for it. */
export function HoldUpMessage({ holdUp, onGiveUp }: HoldUpMessageProps) {
  const { finishEditing, giveUp } = useTexts();
  return (
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
  );
}

interface HoldUpMessageProps {
  readonly holdUp: HoldUp;
  readonly onGiveUp: () => void;
}
