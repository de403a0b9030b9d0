import { SHARED, type SharedName } from './shared-names';
import { TWO_IN_ONE } from './two-in-one-names';

/** Every way in which a list of names that share words is written, with the indicators in the order of the list. */
export function sharedNames(): readonly (readonly [string, readonly string[]])[] {
  return [...SHARED.flatMap(waysToWrite), ...Object.entries(TWO_IN_ONE)];
}

function waysToWrite({
  before,
  parts,
  after,
}: SharedName): readonly (readonly [string, readonly string[]])[] {
  return orderedChoices(Object.entries(parts)).flatMap((chosen) => {
    const indicators = chosen.map(([, indicator]) => indicator);
    if (new Set(indicators).size < chosen.length) return [];
    const lists = joined(chosen.map(([part]) => part));
    return before.flatMap((head) =>
      lists.flatMap((list) => after.map((tail) => [`${head}${list}${tail}`, indicators] as const)),
    );
  });
}

/** Longer lists that share a word are hardly met with; of many things there would be very many lists of four. */
const FEW = 4;

/** Every list of two or three of the things given, in every order; of four where there are no more. */
function orderedChoices<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  const from = (rest: readonly Thing[], most: number): readonly (readonly Thing[])[] => [
    [],
    ...(most === 0 ? [] : rest).flatMap((thing) =>
      from(
        rest.filter((other) => other !== thing),
        most - 1,
      ).map((tail) => [thing, ...tail]),
    ),
  ];
  return from(things, things.length > FEW ? FEW - 1 : FEW).filter(({ length }) => length > 1);
}

/** A、B和C, with each word that may stand before the last one. */
function joined(parts: readonly string[]): readonly string[] {
  const most = parts.slice(0, -1).join('、');
  return ['、', '和', '与', '及', '以及'].map((joint) => `${most}${joint}${parts.at(-1) ?? ''}`);
}
