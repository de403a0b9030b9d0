import { nearness } from './nearness';

/** Below this two names have too little in common to be worth suggesting. */
const NEAR = 0.3;
const MOST_SUGGESTIONS = 3;

/** The things with a name like the one given, the nearest first; at most three, and none that is far. */
export function nearest<Thing>(
  name: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  return things
    .map((thing) => ({
      thing,
      near: Math.max(...namesOf(thing).map((known) => nearness(name, known))),
    }))
    .filter(({ near }) => near >= NEAR)
    .sort((one, other) => other.near - one.near)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ thing }) => thing);
}
