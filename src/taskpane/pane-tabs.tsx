import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from './controls/language-context';
import { PLACE_NAMES, placeOf, PLACES, type Place, type Tab as TabName } from './pane-frame';

/** The places of the pane, and below them the tabs of the one that is open; in either row the arrow keys move. */
export function PaneTabs({ tab, tables, search, isSearching, onOpen, onOpenPlace, children }: PaneTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const place = placeOf(tab);
  return (
    <>
      <div className={styles.top}>
        <TabList
          className={mergeClasses(styles.places, isSearching && styles.covered)}
          size="small"
          selectedValue={place}
          onTabSelect={(_, { value }) => {
            onOpenPlace(value as Place);
          }}
          aria-label={texts.placeList}
        >
          {PLACE_NAMES.map((name) => (
            <Tab
              key={name}
              className={styles.place}
              value={name}
              id={placeId(name)}
              aria-controls={name === place ? PLACE_PANEL_ID : undefined}
            >
              {texts.places[name]}
            </Tab>
          ))}
        </TabList>
        {search}
      </div>
      <div id={PLACE_PANEL_ID} role="tabpanel" aria-labelledby={placeId(place)} className={styles.placePanel}>
        <TabList
          className={styles.tabs}
          size="small"
          appearance="subtle-circular"
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            onOpen(value as TabName);
          }}
          aria-label={texts.tabList(texts.places[place])}
        >
          {PLACES[place].map((name) => (
            <Tab
              key={name}
              className={styles.tab}
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
        {children}
      </div>
    </>
  );
}

interface PaneTabsProps {
  readonly tab: TabName;
  /** How many tables of ours the workbook has. */
  readonly tables: number;
  /** Stands beside the places. */
  readonly search: ReactNode;
  /** Whether something is looked for, so that the field takes the room of the places. */
  readonly isSearching: boolean;
  readonly onOpen: (tab: TabName) => void;
  readonly onOpenPlace: (place: Place) => void;
  /** What stands below the tabs. */
  readonly children: ReactNode;
}

export const PANEL_ID = 'pane-panel';
const PLACE_PANEL_ID = 'pane-place';

export function tabId(tab: TabName): string {
  return `pane-tab-${tab}`;
}

function placeId(place: Place): string {
  return `pane-place-${place}`;
}

const useStyles = makeStyles({
  top: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  places: { flexShrink: 0 },
  covered: { visibility: 'hidden' },
  place: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  placePanel: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  tabs: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  tab: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
  count: { marginLeft: tokens.spacingHorizontalXS, minWidth: 'auto', padding: 0 },
});
