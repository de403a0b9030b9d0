import { child, type Element, named } from './element';
import { type Finding, finding } from './finding';

const SHORT = 125;
const LONG = 250;

/** No text is empty or longer than Office takes: 125 characters for names and labels, 250 for descriptions. */
export function lintTexts(root: Element): readonly Finding[] {
  const at = (name: string) => child(root, name);
  const listed = (name: string) => named(root, name)[0]?.children ?? [];
  return [
    ...[at('DisplayName'), ...listed('ShortStrings')].flatMap((element) => lintLength(element, SHORT)),
    ...[at('Description'), ...listed('LongStrings')].flatMap((element) => lintLength(element, LONG)),
    ...((at('ProviderName')?.text.length ?? 0) > SHORT
      ? [finding(root, `has a ProviderName of more than ${SHORT} characters`)]
      : []),
  ];
}

function lintLength(element: Element | undefined, longest: number): readonly Finding[] {
  if (element === undefined) {
    return [];
  }
  return [element, ...element.children].flatMap((each) => {
    const { length } = each.attributes['DefaultValue'] ?? each.attributes['Value'] ?? '';
    return length > 0 && length <= longest
      ? []
      : [finding(each, `must have 1 to ${longest} characters, and has ${length}`)];
  });
}
