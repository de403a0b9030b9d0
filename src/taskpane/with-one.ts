/** The items with one more, once and at the end, or without it. */
export function withOne<Item>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] {
  const others = items.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}
