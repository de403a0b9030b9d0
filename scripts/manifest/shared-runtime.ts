import { child, type Element, named } from './element';
import { type Finding, finding } from './finding';
import { resourceValue } from './resources';

/**
 * Pane, functions and ribbon commands live on one page: the same resid everywhere, or the runtime is silently not
 * shared. The set that makes it possible is required; custom functions are not, since the pane works without.
 */
export function lintSharedRuntime(root: Element): readonly Finding[] {
  const [runtime] = named(root, 'Runtime');
  if (runtime === undefined) {
    return [finding(root, 'has no <Runtime>')];
  }
  const resid = runtime.attributes['resid'];
  const places = [
    child(named(root, 'Page')[0], 'SourceLocation'),
    named(root, 'FunctionFile')[0],
    ...named(root, 'Action')
      .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
      .map((action) => child(action, 'SourceLocation')),
  ].filter((place) => place !== undefined);
  const pane = child(child(root, 'DefaultSettings'), 'SourceLocation');
  const required = child(root, 'Requirements');
  const sets = required === undefined ? [] : named(required, 'Set');

  return [
    ...(runtime.attributes['lifetime'] === 'long' ? [] : [finding(runtime, 'must have lifetime="long"')]),
    ...places
      .filter(({ attributes }) => attributes['resid'] !== resid)
      .map((place) => finding(place, `must have the runtime’s resid, ${resid}`)),
    ...(pane && pane.attributes['DefaultValue'] !== resourceValue(root, resid)
      ? [finding(pane, 'must be the page of the shared runtime')]
      : []),
    ...named(root, 'TaskpaneId').map((element) => finding(element, 'must not stand in a shared runtime')),
    ...(sets.some(({ attributes }) => attributes['Name'] === 'SharedRuntime')
      ? []
      : [finding(required ?? root, 'must require SharedRuntime')]),
    ...sets
      .filter(({ attributes }) => attributes['Name'] === 'CustomFunctionsRuntime')
      .map((set) => finding(set, 'must not be required: the pane has to work without custom functions')),
  ];
}
