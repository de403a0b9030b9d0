import { nameKey } from './name-key';
import { similarity } from './similarity';

/** Below this two names have too little in common to be worth suggesting. */
const NEAR = 0.3;
const MOST_SUGGESTIONS = 3;

/** The things with a name like the one given, the nearest first; at most three, and none that is far. */
export function nearest<Thing>(
  name: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const wanted = nameKey(name);
  return things
    .map((thing) => ({
      thing,
      nearness: Math.max(...namesOf(thing).map((known) => similarity(wanted, nameKey(known)))),
    }))
    .filter(({ nearness }) => nearness >= NEAR)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ thing }) => thing);
}
