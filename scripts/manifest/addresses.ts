import { child, type Element, named } from './element';
import { type Finding, finding } from './finding';
import { resourceValue } from './resources';

/**
 * Every address is https, and the functions' files share one origin. An app domain is no more than an origin, and another than the
 * pane's, which Office trusts without being told.
 */
export function lintAddresses(root: Element): readonly Finding[] {
  return [
    ...ADDRESSED.flatMap((name) => named(root, name)).flatMap((element) =>
      [element, ...element.children.filter((each) => each.name === 'Override')].flatMap(lintHttps),
    ),
    ...named(root, 'AppDomain')
      .filter(({ text }) => originOf(text) !== text)
      .map((each) => finding(each, `must be an https origin without a path: ${each.text}`)),
    ...named(root, 'AppDomain')
      .filter(({ text }) => originOf(text) === paneOrigin(root))
      .map((each) => finding(each, `has no effect: the pane comes from there: ${each.text}`)),
    ...lintOneOrigin(root),
  ];
}

const ADDRESSED = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
] as const;

function lintHttps(element: Element): readonly Finding[] {
  const address = element.attributes['DefaultValue'] ?? element.attributes['Value'];
  return address === undefined || originOf(address) !== undefined
    ? []
    : [finding(element, `must be an https address: ${address}`)];
}

function lintOneOrigin(root: Element): readonly Finding[] {
  const [functions] = named(root, 'ExtensionPoint').filter(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  const files = ['Script', 'Page', 'Metadata'].flatMap((name) => {
    const location = functions && child(child(functions, name), 'SourceLocation');
    const address = location && resourceValue(root, location.attributes['resid']);
    return location && address !== undefined ? [{ location, origin: originOf(address) }] : [];
  });
  return files
    .filter(({ origin }) => origin !== files[0]?.origin)
    .map(({ location }) => finding(location, 'must lie on the same domain as the functions’ script'));
}

function paneOrigin(root: Element): string | undefined {
  const pane = child(child(root, 'DefaultSettings'), 'SourceLocation')?.attributes['DefaultValue'];
  return pane === undefined ? undefined : originOf(pane);
}

function originOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' ? url.origin : undefined;
}
