/** Actions whose code comes with the first of them that is done; one that is not named does not compile. */
export function actionsOnCall<Actions extends object>(
  names: Readonly<Record<keyof Actions & string, true>>,
  load: () => Promise<Actions>,
): Actions {
  let loading: Promise<Actions> | undefined;
  const entries = Object.keys(names).map((name) => [
    name,
    async (...given: readonly unknown[]) => {
      loading ??= load();
      // Where it did not come, the next action asks for it again.
      const actions = await loading.catch((fault: unknown) => {
        loading = undefined;
        throw fault;
      });
      const act = actions[name as keyof Actions] as (...given: readonly unknown[]) => unknown;
      return act(...given);
    },
  ]);
  return Object.fromEntries(entries) as Actions;
}
