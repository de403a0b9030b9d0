import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Tab } from '../pane-frame';
import { PANEL_ID, tabId } from '../pane-tabs';

/** What a tab shows: a part that scrolls, with the search above and the actions below, which stay in sight. */
export function TabPanel({ tab, top, actions, isRead, onEscape, onKey, children }: TabPanelProps) {
  const styles = useStyles();
  return (
    <div
      id={PANEL_ID}
      role="tabpanel"
      aria-labelledby={tabId(tab)}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape?.();
        else onKey?.(event);
      }}
    >
      {top && <div className={styles.top}>{top}</div>}
      <div className={styles.content} {...(isRead && { tabIndex: 0 })}>
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface TabPanelProps {
  readonly tab: Tab;
  readonly top?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether its content may hold nothing that takes the keyboard: then it is scrolled by keys itself. */
  readonly isRead?: boolean;
  readonly onEscape?: (() => void) | undefined;
  /** Hears every other key that is struck anywhere in the tab. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  panel: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  content: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  top: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
