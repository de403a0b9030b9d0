import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLanguage, useTexts } from './controls/language-context';
import { TABS, type Tab as TabName } from './pane-frame';

/** The tabs; arrow keys move between them. A pane too narrow for all of them scrolls to the one that is open. */
export function PaneTabs({ tab, tables, onOpen }: PaneTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const isEnglish = useLanguage() === 'en-US';

  useEffect(() => {
    document.getElementById(tabId(tab))?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [tab]);

  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        onOpen(value as TabName);
      }}
      aria-label={texts.tabList}
    >
      {TABS.map((name) => (
        <Tab
          className={mergeClasses(styles.tab, isEnglish && styles.small)}
          key={name}
          value={name}
          id={tabId(name)}
          aria-controls={name === tab ? PANEL_ID : undefined}
        >
          {texts.tabs[name]}
          {name === 'workbook' && tables > 0 && (
            <CounterBadge
              className={styles.count}
              size="small"
              appearance="ghost"
              color="informative"
              count={tables}
            />
          )}
        </Tab>
      ))}
    </TabList>
  );
}

interface PaneTabsProps {
  readonly tab: TabName;
  /** How many tables of ours the workbook has. */
  readonly tables: number;
  readonly onOpen: (tab: TabName) => void;
}

export const PANEL_ID = 'pane-panel';

export function tabId(tab: TabName): string {
  return `pane-tab-${tab}`;
}

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  count: { marginLeft: tokens.spacingHorizontalXS, minWidth: 'auto', padding: 0 },
  tab: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  // Seven Chinese words fit a pane of 350 px so; of the English ones six do, and the last has a line of its own.
  small: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    '& span': { fontSize: tokens.fontSizeBase200 },
  },
});
