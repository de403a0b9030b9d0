import type { Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';
import { nameAroundVerb, nameInDistrict, nameOfCounted, outputOfArea } from './named-by-doer';
import type { NamedThings } from './named-things';
import { readName } from './read-name';
import { behindHeading } from './run-in-heading';
import { joinedParts, withSharedTail } from './shared-words';
import { unnamed } from './subject';

/**
 * Reads the words that are left before a figure as its thing: exactly a name, or names joined by 和; anything else is a thing
 * that the catalogue does not know, under its own words. Nothing where no word is left.
 */
export function readSubjects(
  text: string,
  place: Place,
  ownArea: readonly string[],
): NamedThings | undefined {
  const start = withoutLeadIn(text, place, ownArea);
  if (start >= place.end) return undefined;
  const whole = readName(text, { start, end: place.end });
  if (whole !== undefined) return whole;
  const inDistrict = nameInDistrict(text, { start, end: place.end });
  if (inDistrict !== undefined) return inDistrict;
  // 政府性基金累计支出: what it says of the amount stands inside the name.
  for (const inside of INSIDE_NAMES) {
    const closedUp = text.slice(start, place.end).replace(inside, '');
    const named =
      closedUp.length < place.end - start
        ? readName(closedUp, { start: 0, end: closedUp.length })
        : undefined;
    if (named !== undefined) return named;
  }
  // 一般公共预算收入加上级补助收入101亿元: a balance goes on with what is added.
  const added = ADDED.exec(text.slice(start, place.end))?.[0].length ?? 0;
  const isSum = added > 0 && readName(text, { start, end: start + added - 1 }) !== undefined;
  const item = isSum ? readName(text, { start: start + added, end: place.end }) : undefined;
  if (item !== undefined) return item;
  const headed = behindHeading(text, { start, end: place.end });
  const named = headed > start ? readName(text, { start: headed, end: place.end }) : undefined;
  if (named !== undefined) return named;
  const parts = joinedParts(text, { start, end: place.end });
  const each = parts.length > 1 ? withSharedTail(text, parts) : [];
  const known = each.filter((subjects) => subjects !== undefined);
  if (known.length > 1 && known.length === each.length) return { subjects: known.flat(), isList: true };
  const acted = nameAroundVerb(text.slice(start, place.end));
  if (acted !== undefined) return acted;
  const ofArea = outputOfArea(text, { start, end: place.end }, ownArea);
  if (ofArea !== undefined) return ofArea;
  const ofAll = nameOfCounted(text, { start, end: place.end });
  if (ofAll !== undefined) return ofAll;
  return { subjects: [unnamed(text.slice(start, place.end))], isList: false };
}

const ADDED = /^\p{sc=Han}{4,16}?加(?=上级|上年|调入|债|地方|动用|下级|返还|转移)/u;
const INSIDE_NAMES = [/累计/u, /(?:预计)?(?:实现|完成)/u, /(?<=.)全年/u, /(?<=财政|预算)计划(?=[收支])/u];
