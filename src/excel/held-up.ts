import { isCellEdited } from './cell-edit';

/**
 * A gesture that Excel lets wait because a cell is being edited: clicking in the pane does not end that, so that nothing would
 * tell why nothing happens.
 */
export interface HeldUp {
  /** Lets the gesture go, so that it writes nothing when the cell is left; absent where a write waits, which Excel will carry out. */
  readonly giveUp?: () => void;
}

/**
 * Tells which gestures are held up whenever that changes; answers how to stop. A gesture that has waited for so many
 * milliseconds asks Excel whether a cell is being edited, and again as long as it waits. Where nobody listens, nothing is asked.
 */
export function onHeldUp(
  listener: (held: readonly HeldUp[]) => void,
  { after = PATIENCE }: { readonly after?: number } = {},
): () => void {
  const listening = { listener, after };
  listeners.add(listening);
  return () => listeners.delete(listening);
}

const PATIENCE = 2_000;

interface Listening {
  readonly listener: (held: readonly HeldUp[]) => void;
  readonly after: number;
}

const listeners = new Set<Listening>();
const held = new Set<HeldUp>();

/** Watches over one request of a gesture until what is answered is called. */
export function watchRequest(gesture: HeldUp): () => void {
  if (listeners.size === 0) return () => undefined;
  const after = Math.min(...[...listeners].map((listening) => listening.after));
  let isOver = false;
  const look = async (): Promise<void> => {
    const isEdited = await isCellEdited();
    if (isOver) return;
    mark(gesture, isEdited);
    timer = setTimeout(() => void look(), after);
  };
  let timer = setTimeout(() => void look(), after);
  return () => {
    isOver = true;
    clearTimeout(timer);
    mark(gesture, false);
  };
}

function mark(gesture: HeldUp, isHeld: boolean): void {
  if (held.has(gesture) === isHeld) return;
  if (isHeld) held.add(gesture);
  else held.delete(gesture);
  for (const { listener } of listeners) listener([...held]);
}
