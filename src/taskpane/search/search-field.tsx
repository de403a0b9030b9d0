import { makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { searchTexts } from './words';
import { useLanguage } from '../controls/language-context';

/** Where one types what is looked for; the keyboard stays here while the arrows move through the hits. */
export function SearchField({ query, active, hits, onSearch, onMove, onChoose }: SearchFieldProps) {
  const styles = useStyles();
  const texts = searchTexts(useLanguage());
  const isOpen = hits > 0;
  return (
    <SearchBox
      id={SEARCH_ID}
      className={mergeClasses(styles.field, query !== '' && styles.wide)}
      size="small"
      value={query}
      placeholder={texts.hint}
      aria-label={texts.search}
      dismiss={{ 'aria-label': texts.clear }}
      autoComplete="off"
      input={{
        role: 'combobox',
        'aria-expanded': isOpen,
        'aria-autocomplete': 'list',
        ...(isOpen && { 'aria-controls': HITS_ID, 'aria-activedescendant': hitId(active) }),
      }}
      onChange={(_, { value }) => {
        onSearch(value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const step = STEPS[event.key];
        if (step !== undefined && isOpen) move(event, step);
        else if (event.key === 'Enter' && isOpen) onChoose();
        else if (event.key === 'Escape' && query !== '') onSearch('');
      }}
    />
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
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

export const SEARCH_ID = 'pane-search';
export const HITS_ID = 'pane-hits';

export function hitId(index: number): string {
  return `pane-hit-${index}`;
}

const useStyles = makeStyles({
  // Beside the places there is room for a word; what was typed gets the whole row.
  field: {
    flex: '0 1 130px',
    minWidth: 0,
    maxWidth: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wide: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    right: tokens.spacingHorizontalM,
    zIndex: 1,
  },
});
