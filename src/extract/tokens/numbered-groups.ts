/**
 * An expression whose named groups are read by their numbers: an engine makes an object of all named groups for each match,
 * which costs more than the match.
 */
export interface NumberedGroups<Name extends string> {
  readonly expression: RegExp;
  /** The number of each group in a match. */
  readonly at: Readonly<Record<Name, number>>;
}

/** The expression of a source in which all groups that capture are named, and each name stands once. */
export function numberedGroups<Name extends string>(
  source: string,
  flags: string,
  names: readonly Name[],
): NumberedGroups<Name> {
  const found = [...source.matchAll(NAMED)].map(([, name]) => name as Name);
  if (found.join() !== names.join()) throw new Error(`The groups are ${found.join()}.`);
  const at = Object.fromEntries(names.map((name, place) => [name, place + 1])) as Record<Name, number>;
  return { expression: new RegExp(source.replace(NAMED, '('), flags), at };
}

const NAMED = /\(\?<([A-Za-z]\w*)>/g;
