import { shelfIn, type Shelf } from '../../src/taskpane/shelf';

/** A shelf of a browser that holds some texts under the names that they have there. */
export function shelfWith(texts: Readonly<Record<string, string>> = {}): Shelf {
  const held = new Map(Object.entries(texts));
  return shelfIn(
    () => ({
      getItem: (name) => held.get(name) ?? null,
      setItem: (name, text) => void held.set(name, text),
    }),
    '',
  );
}

/** A browser that keeps nothing for pages in frames, and refuses even to name the place. */
export const CLOSED: Shelf = shelfIn(() => {
  throw new DOMException('closed', 'SecurityError');
}, '');
