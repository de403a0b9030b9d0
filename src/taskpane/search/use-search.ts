import { useState } from 'react';
import type { Tab } from '../pane-frame';
import type { PaneEvent } from '../pane-event';
import type { PaneState } from '../pane-state';
import type { FoundLine } from './find-all';

/** The search above the tabs: what it found, and what choosing one of the lines does. */
export interface Search {
  /** Whether what was found stands in place of the open tab. */
  readonly isOpen: boolean;
  readonly lines: readonly FoundLine[];
  readonly setLines: (lines: readonly FoundLine[]) => void;
  readonly choose: (line: FoundLine | undefined) => void;
  /** Picks a figure, to be inserted with others, or no more. */
  readonly pick: (line: FoundLine | undefined) => void;
}

/** @param open Goes to a tab, which ends the search. */
export function useSearch(
  state: PaneState,
  tell: (event: PaneEvent) => void,
  open: (tab: Tab) => void,
): Search {
  const [lines, setLines] = useState<readonly FoundLine[]>([]);
  const isCard = state.tab === 'report' && state.report.subject !== undefined;
  return {
    isOpen: state.search.query.trim() !== '' && !isCard,
    lines,
    setLines,
    pick: (line) => {
      const address = line?.kind === 'figure' ? line.line.address : undefined;
      if (address === undefined) return;
      tell({ kind: 'figure-picked', address, picked: !state.basket.picked.includes(address) });
    },
    choose: (line) => {
      switch (line?.kind) {
        case 'figure':
          // The way back from its card leads to what was found.
          tell({ kind: 'figures-chosen', ids: [line.id] });
          break;
        case 'table':
          tell({ kind: 'table-chosen', plan: line.id, chosen: true });
          open('insert');
          break;
        case 'function':
          tell({ kind: 'function-opened', id: line.id });
          open('functions');
          break;
        case 'report':
          tell({ kind: 'report-chosen', report: line.id });
          open('overview');
          break;
        case undefined:
      }
    },
  };
}
