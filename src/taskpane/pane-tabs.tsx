import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useTexts } from './language-context';
import { TABS, type Tab as TabName } from './pane-state';

/** The tabs; arrow keys move between them. */
export function PaneTabs({ tab, tables, onOpen }: PaneTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
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
          className={styles.tab}
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
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { marginLeft: tokens.spacingHorizontalXS, minWidth: 'auto', padding: 0 },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});
