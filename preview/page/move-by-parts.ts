import { pageElement } from './page-element';

/** F6 leads from part to part, as in Excel: from the ribbon to the sheet, to the pane; with Shift the other way round. */
export function moveByParts(): void {
  const grid = pageElement('grid');
  const frame = pageElement('pane-frame') as HTMLIFrameElement;
  let lastInGrid: HTMLElement | undefined;
  grid.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) lastInGrid = target;
  });
  const parts: readonly Part[] = [
    { element: pageElement('ribbon'), enter: () => enter(pageElement('ribbon')) },
    {
      element: grid,
      enter: () => {
        (lastInGrid ?? grid.querySelector<HTMLElement>('[contenteditable=true]'))?.focus();
      },
    },
    {
      element: pageElement('pane'),
      enter: () => {
        const inside = frame.contentDocument;
        frame.focus();
        // Where the keyboard was in the pane, it is again.
        if (inside && (inside.activeElement === null || inside.activeElement === inside.body))
          enter(inside.body);
      },
    },
  ];
  const listen = (key: KeyboardEvent): void => {
    if (key.key !== 'F6') return;
    key.preventDefault();
    key.stopPropagation();
    const shown = parts.filter(({ element }) => !element.hidden);
    const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = key.shiftKey ? -1 : 1;
    shown.at((at + step) % shown.length)?.enter();
  };
  // The grid takes keys for itself as soon as they come.
  window.addEventListener('keydown', listen, { capture: true });
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('keydown', listen, { capture: true });
  });
}

interface Part {
  readonly element: HTMLElement;
  /** Gives it the keyboard. */
  readonly enter: () => void;
}

function enter(part: HTMLElement): void {
  part.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
}
