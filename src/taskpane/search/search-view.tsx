import { Body1, Link } from '@fluentui/react-components';
import { Fragment, use, useDeferredValue, useEffect, useMemo } from 'react';
import { BasketBar } from '../basket/basket-bar';
import { useLanguage } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import type { Tab } from '../pane-frame';
import type { ViewProps } from '../view-props';
import { findAll, type FoundLine, type Searchable } from './find-all';
import { FoundLines } from './found-lines';
import { searchTexts } from './words';

/** What was found, in place of the tab that is open; told to the field above, whose keys move through it. */
export function SearchView({
  tab,
  query,
  active,
  where,
  pane,
  onFound,
  onChoose,
  onPick,
  onSearch,
}: SearchViewProps) {
  const language = useLanguage();
  const texts = searchTexts(language);
  const { picked } = pane.state.basket;
  const asked = useDeferredValue(query.trim());
  const { data, dataset } = where;
  const tables = use(where.tables());
  const found = useMemo(
    () => findAll(asked, { data, dataset, tables }, language),
    [asked, data, dataset, tables, language],
  );
  useEffect(() => {
    onFound(found.lines);
    return () => {
      onFound([]);
    };
  }, [found, onFound]);

  return (
    <TabPanel tab={tab} isRead actions={picked.length > 0 && <BasketBar {...pane} />}>
      {found.notDisclosed.length > 0 && <Body1 block>{texts.notDisclosed(found.notDisclosed)}</Body1>}
      <FoundLines found={found} active={active} picked={picked} onChoose={onChoose} onPick={onPick} />
      {found.meant.length > 0 && (
        <Body1 block>
          {texts.meant}
          {found.meant.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && ' · '}
              <Link
                inline
                onClick={() => {
                  onSearch(name);
                }}
              >
                {name}
              </Link>
            </Fragment>
          ))}
        </Body1>
      )}
    </TabPanel>
  );
}

interface SearchViewProps {
  /** The tab that is open. */
  readonly tab: Tab;
  readonly query: string;
  readonly active: number;
  readonly where: Omit<Searchable, 'tables'> & { readonly tables: () => Promise<Searchable['tables']> };
  readonly onFound: (lines: readonly FoundLine[]) => void;
  readonly pane: ViewProps;
  readonly onChoose: (line: FoundLine) => void;
  readonly onPick: (line: FoundLine) => void;
  readonly onSearch: (query: string) => void;
}
