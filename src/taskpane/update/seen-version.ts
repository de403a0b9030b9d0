import type { Shelf } from '../preferences/kept-preferences';

/**
 * Notes in this browser which version of the add-in runs here, and answers whether another one ever ran before. A browser that
 * keeps nothing knows of none.
 */
export function wasUpdated(shelf: Shelf, partition: string, version: string): boolean {
  const name = `${partition}fiscal-gauge.version`;
  try {
    const seen: unknown = JSON.parse(shelf().getItem(name) ?? 'null');
    const { now, isUpdated } = Object(seen) as Partial<Record<keyof SeenVersion, unknown>>;
    const updated = isUpdated === true || (typeof now === 'string' && now !== version);
    const next: SeenVersion = { now: version, isUpdated: updated };
    shelf().setItem(name, JSON.stringify(next));
    return updated;
  } catch {
    return false;
  }
}

interface SeenVersion {
  readonly now: string;
  readonly isUpdated: boolean;
}
