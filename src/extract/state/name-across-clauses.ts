import type { Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';
import type { NamedThings } from './named-things';
import { readName } from './read-name';

/** A name that holds a 、 of its own, which divides clauses: 交通运输、仓储和邮政业增加值. */
export function nameAcrossClauses(
  text: string,
  items: readonly Place[],
  { end }: Place,
  ownArea: readonly string[],
): NamedThings | undefined {
  for (const item of items) {
    const start = withoutLeadIn(text, { start: item.start, end }, ownArea);
    const named = readName(text, { start, end });
    if (named !== undefined) return named;
  }
  return undefined;
}
