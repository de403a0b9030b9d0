import { beginsWithDeed, isDeed } from '../tokens/deed';
import type { Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';

/**
 * The words of a whole list of things that have one figure together, where the catalogue does not know the last of them:
 * 板材家居、新型材料产业销售收入. Nothing where the last has a deed of its own.
 */
export function wholeList(
  text: string,
  items: readonly Place[],
  thing: Place,
  ownArea: readonly string[],
): string | undefined {
  if (items.length === 0 || beginsWithDeed(text.slice(thing.start, thing.end))) return undefined;
  const begun = items.findLast(({ start, end }) => {
    const words = text.slice(start, end);
    return beginsWithDeed(words) && !isDeed(words);
  });
  const { start } = begun ?? items[0] ?? thing;
  return text.slice(withoutLeadIn(text, { start, end: thing.end }, ownArea), thing.end);
}
