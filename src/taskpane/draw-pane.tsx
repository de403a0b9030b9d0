import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { loadedOnce } from '../core/loaded-once';
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

/** Their plans come when the first of them is to be shown. */
const everyTable = loadedOnce(async () => {
  const { TABLES } = await import(/* webpackChunkName: "workbook" */ '../sheets/tables/catalogue');
  return TABLES;
});
