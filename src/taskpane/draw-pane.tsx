import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './pane';

/** Draws the pane into an element of the page, and answers when it stands. */
export function drawPane(place: HTMLElement, pane: Omit<PaneProps, 'tables'>): Promise<void> {
  return new Promise((resolve) => {
    createRoot(place).render(
      <>
        <Pane {...pane} tables={everyTable} />
        <Drawn onDrawn={resolve} />
      </>,
    );
  });
}

/** Shows nothing; tells that what stands before it is shown. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return null;
}

let tables: ReturnType<PaneProps['tables']> | undefined;

/** Their plans come when the first of them is to be shown. */
function everyTable(): ReturnType<PaneProps['tables']> {
  tables ??= import(/* webpackChunkName: "workbook" */ '../sheets/tables/catalogue').then(
    ({ TABLES }) => TABLES,
  );
  return tables;
}
