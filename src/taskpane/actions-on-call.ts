import { loadedOnce } from '../core/loaded-once';

/** Actions whose code comes with the first of them that is done; one that is not named does not compile. */
export function actionsOnCall<Actions extends object>(
  names: Readonly<Record<keyof Actions & string, true>>,
  load: () => Promise<Actions>,
): Actions {
  const whenLoaded = loadedOnce(load);
  const entries = Object.keys(names).map((name) => [
    name,
    async (...given: readonly unknown[]) => {
      const actions = await whenLoaded();
      const act = actions[name as keyof Actions] as (...given: readonly unknown[]) => unknown;
      return act(...given);
    },
  ]);
  return Object.fromEntries(entries) as Actions;
}
