/** Tells whether a value that comes from outside is of a type. */
export type Guard<Type> = (value: unknown) => value is Type;

/**
 * An object with exactly these entries, each as its guard wants it. A type whose entries and the guards differ, by name
 * or by what they let pass, does not compile.
 */
export function shapedAs<Shape extends object>(guards: {
  readonly [Key in keyof Required<Shape>]: Guard<Shape[Key]>;
}): Guard<Shape> {
  const entries = Object.entries<Guard<unknown>>(guards);
  return (value): value is Shape =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(guards, key)) &&
    entries.every(([key, guard]) => guard(value[key]));
}

export const text: Guard<string> = (value) => typeof value === 'string';

/** A place in a list, or a count. */
export const place: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

export const flag: Guard<boolean> = (value) => typeof value === 'boolean';

/** What is said by being there. */
export const setOrAbsent: Guard<true | undefined> = (value): value is true | undefined =>
  value === undefined || value === true;

/** A text that says something. */
export const name: Guard<string> = (value): value is string => text(value) && value !== '';

export function oneOf<const Choice extends string | number>(choices: readonly Choice[]): Guard<Choice> {
  return (value): value is Choice => choices.some((choice) => choice === value);
}

export function listOf<Item>(item: Guard<Item>): Guard<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(item);
}

/** A list of one at least. */
export function someOf<Item>(item: Guard<Item>): Guard<readonly [Item, ...Item[]]> {
  return (value): value is readonly [Item, ...Item[]] => listOf(item)(value) && value.length > 0;
}

/** What may be missing. */
export function optional<Value>(present: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || present(value);
}

/** An object with whatever keys, all of its values as the guard wants them. */
export function objectOf<Value>(entry: Guard<Value>): Guard<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(entry);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
