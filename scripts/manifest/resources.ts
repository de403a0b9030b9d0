import { child, type Element } from './element';

/** Everything that `<Resources>` defines: images, addresses, strings. */
export function resources(root: Element): readonly Element[] {
  const lists = child(child(root, 'VersionOverrides'), 'Resources')?.children ?? [];
  return lists.flatMap(({ children }) => children);
}

/** What a `resid` stands for, in the default language. */
export function resourceValue(root: Element, resid: string | undefined): string | undefined {
  return resources(root).find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'];
}
