/** What a person keeps in this browser from one time to the next, for no one else: a note under each name. */
export interface Shelf {
  /** Nothing where there is none, or where it cannot be read. */
  readonly read: (name: string) => unknown;
  /** Answers whether it was kept: a browser may keep nothing, or have no room. */
  readonly keep: (name: string, note: unknown) => boolean;
}

/**
 * The shelf of an add-in's page. Excel on the web tells a partition, in which alone a page in a frame finds its own again.
 *
 * @param storage Asked for anew each time: a browser that keeps nothing for frames refuses even to name it.
 */
export function shelfIn(storage: () => Pick<Storage, 'getItem' | 'setItem'>, partition: string): Shelf {
  const nameIn = (name: string): string => `${partition}fiscal-gauge.${name}`;
  return {
    read: (name) => {
      try {
        return JSON.parse(storage().getItem(nameIn(name)) ?? 'null') as unknown;
      } catch {
        return undefined;
      }
    },
    keep: (name, note) => {
      try {
        storage().setItem(nameIn(name), JSON.stringify(note));
        return true;
      } catch {
        return false;
      }
    },
  };
}
