import { List, Root, Trigger } from '@radix-ui/react-tabs';
import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
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
      <Root className={styles.top} value={place} activationMode="manual">
        <List
          className={mergeClasses(styles.places, isSearching && styles.covered)}
          aria-label={texts.placeList}
        >
          {PLACE_NAMES.map((name) => (
            <Trigger
              key={name}
              className={mergeClasses(styles.tab, styles.place, name === place && styles.openPlace)}
              value={name}
              id={placeId(name)}
              aria-controls={name === place ? PLACE_PANEL_ID : undefined}
              onClick={() => {
                onOpenPlace(name);
              }}
            >
              {texts.places[name]}
            </Trigger>
          ))}
        </List>
        {search}
      </Root>
      <Root
        className={styles.placePanel}
        value={tab}
        activationMode="manual"
        id={PLACE_PANEL_ID}
        role="tabpanel"
        aria-labelledby={placeId(place)}
      >
        <List className={styles.tabs} aria-label={texts.tabList(texts.places[place])}>
          {PLACES[place].map((name) => (
            <Trigger
              key={name}
              className={mergeClasses(styles.tab, styles.circular, name === tab && styles.openTab)}
              value={name}
              id={tabId(name)}
              aria-controls={name === tab ? PANEL_ID : undefined}
              onClick={() => {
                onOpen(name);
              }}
            >
              {texts.tabs[name]}
              {name === 'workbook' && tables > 0 && <span className={styles.count}> {tables}</span>}
            </Trigger>
          ))}
        </List>
        {children}
      </Root>
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

/** Under the name of a place. */
const line = (color: string) =>
  ({
    content: '""',
    position: 'absolute',
    left: tokens.spacingHorizontalS,
    right: tokens.spacingHorizontalS,
    bottom: 0,
    height: tokens.strokeWidthThick,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: color,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  }) as const;

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
  places: { display: 'flex', flexShrink: 0 },
  covered: { visibility: 'hidden' },
  placePanel: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  tabs: {
    display: 'flex',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  // As Fluent draws tabs, without the code of its own, with which the pane would come later.
  tab: {
    ...typographyStyles.body1,
    flexShrink: 0,
    whiteSpace: 'nowrap',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    // Fluent knows better than the browser whether somebody goes by keyboard.
    outlineStyle: 'none',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  place: {
    position: 'relative',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    ':hover::after': line(tokens.colorNeutralStroke1Hover),
  },
  openPlace: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': line(tokens.colorCompoundBrandStroke),
    ':hover::after': line(tokens.colorCompoundBrandStrokeHover),
  },
  circular: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  openTab: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      border: `${tokens.strokeWidthThin} solid Highlight`,
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'Highlight', color: 'HighlightText' },
    },
    ':hover': {
      color: tokens.colorBrandForeground2Hover,
      backgroundColor: tokens.colorBrandBackground2Hover,
    },
  },
  count: {
    ...typographyStyles.caption2Strong,
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
});
