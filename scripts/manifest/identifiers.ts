import { child, type Element, named } from './element';
import { type Finding, finding } from './finding';
import { resources } from './resources';

const LONGEST = 32;

/**
 * Every `resid` is defined, every resource is used, no id is longer than 32 characters or given twice. Office shows
 * a resid without a resource as “add-in no longer available”, and Microsoft's own validator lets it pass.
 */
export function lintIdentifiers(root: Element): readonly Finding[] {
  const overrides = child(root, 'VersionOverrides');
  if (overrides === undefined) {
    return [];
  }
  const defined = resources(root);
  const ids = new Set(defined.map(({ attributes }) => attributes['id']));
  const users = everyElement(overrides).filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes['resid']));
  const controls = [
    ...named(overrides, 'Group'),
    ...named(overrides, 'Control'),
    ...named(overrides, 'Item'),
  ];
  return [
    ...users
      .filter(({ attributes }) => !ids.has(attributes['resid']))
      .map((user) => finding(user, 'names a resource that does not exist')),
    ...defined
      .filter(({ attributes }) => !used.has(attributes['id']))
      .map((each) => finding(each, 'is never used')),
    ...[...defined, ...controls]
      .filter(tooLong)
      .map((each) => finding(each, `has an id of more than ${LONGEST} characters`)),
    ...repeated(defined),
    ...repeated(controls),
  ];
}

function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function tooLong({ attributes }: Element): boolean {
  return (attributes['id'] ?? '').length > LONGEST;
}

function repeated(elements: readonly Element[]): readonly Finding[] {
  return elements
    .filter(({ attributes }, place) =>
      elements.slice(0, place).some((earlier) => earlier.attributes['id'] === attributes['id']),
    )
    .map((each) => finding(each, 'has an id that is taken already'));
}
