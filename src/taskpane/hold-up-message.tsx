import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from './controls/language-context';
import type { HoldUp } from './pane-frame';

/** That Excel waits for a cell to be finished, or how far it is with what takes long, and how to give that up. */
export function HoldUpMessage({ holdUp, onGiveUp }: HoldUpMessageProps) {
  const { finishEditing, partsDone, giveUp } = useTexts();
  const isWorking = typeof holdUp === 'object';
  return (
    <MessageBar layout="multiline" intent={isWorking ? 'info' : 'warning'}>
      <MessageBarBody>{isWorking ? partsDone(holdUp.done, holdUp.of) : finishEditing}</MessageBarBody>
      {holdUp !== 'has-to-wait' && (
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
