import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { KeyboardEvent } from 'react';
import { searchTexts } from './words';
import { useLanguage } from '../controls/language-context';

/** Where one types what is looked for; the keyboard stays here while the arrows move through the hits. */
export function SearchField({ query, active, hits, onSearch, onMove, onChoose, onPick }: SearchFieldProps) {
  const styles = useStyles();
  const texts = searchTexts(useLanguage());
  const isOpen = hits > 0;
  return (
    <label className={mergeClasses(styles.field, query !== '' && styles.wide)}>
      <SearchRegular className={styles.icon} />
      <input
        id={SEARCH_ID}
        className={styles.input}
        type="search"
        value={query}
        placeholder={texts.hint}
        aria-label={texts.search}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={isOpen}
        aria-autocomplete="list"
        {...(isOpen && { 'aria-controls': HITS_ID, 'aria-activedescendant': hitId(active) })}
        onChange={({ target }) => {
          onSearch(target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const step = STEPS[event.key];
          if (step !== undefined && isOpen) move(event, step);
          else if (event.key === 'Enter' && isOpen) (event.ctrlKey || event.metaKey ? onPick : onChoose)();
          else if (event.key === 'Escape' && query !== '') onSearch('');
        }}
      />
    </label>
  );

  function move(event: KeyboardEvent, step: number) {
    event.preventDefault();
    onMove((active + step + hits) % hits);
  }
}

interface SearchFieldProps {
  readonly query: string;
  /** Which hit Enter chooses, from 0. */
  readonly active: number;
  /** How many hits are listed. */
  readonly hits: number;
  readonly onSearch: (query: string) => void;
  readonly onMove: (active: number) => void;
  readonly onChoose: () => void;
  /** Picks the hit, where it is a figure, without leaving the list: Ctrl+Enter. */
  readonly onPick: () => void;
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

export const SEARCH_ID = 'pane-search';
export const HITS_ID = 'pane-hits';

export function hitId(index: number): string {
  return `pane-hit-${index}`;
}

const useStyles = makeStyles({
  // As Fluent draws a small field. Beside the places there is room for a word; what was typed gets the whole row.
  field: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    boxSizing: 'border-box',
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    flex: '0 1 130px',
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'text',
    ':hover': { borderTopColor: tokens.colorNeutralStroke1Hover },
    ':focus-within': {
      outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
  },
  wide: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    right: tokens.spacingHorizontalM,
    zIndex: 1,
  },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  input: {
    ...typographyStyles.caption1,
    flex: '1 1 0',
    minWidth: 0,
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
});
