import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { HoldUp } from './pane-frame';

const HoldUpMessage = lazy(async () => {
  const { HoldUpMessage: message } = await import(/* webpackChunkName: "hold-up" */ './hold-up-message');
  return { default: message };
});

/**
 * Why nothing happens while a cell is being edited, or how far it is with what takes long. The region is always there, so that
 * screen readers hear what enters it.
 */
export function HoldUpBar({ holdUp, onGiveUp }: HoldUpBarProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.region}>
      <Suspense>{holdUp && <HoldUpMessage holdUp={holdUp} onGiveUp={onGiveUp} />}</Suspense>
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
