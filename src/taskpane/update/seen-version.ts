import type { Shelf } from '../shelf';

/**
 * Notes in this browser which version of the add-in runs here, and answers whether another one ever ran before. A browser that
 * keeps nothing knows of none.
 */
export function wasUpdated(shelf: Shelf, version: string): boolean {
  const { now, isUpdated } = Object(shelf.read(NAME)) as Partial<Record<keyof SeenVersion, unknown>>;
  const updated = isUpdated === true || (typeof now === 'string' && now !== version);
  const next: SeenVersion = { now: version, isUpdated: updated };
  return shelf.keep(NAME, next) && updated;
}

const NAME = 'version';

interface SeenVersion {
  readonly now: string;
  readonly isUpdated: boolean;
}
