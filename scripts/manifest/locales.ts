import { child, type Element, named } from './element';
import { type Finding, finding } from './finding';
import { resources } from './resources';

const OTHER_LOCALE = 'zh-cn';

/**
 * Every text and every address of a text has its Chinese, once, under the full tag, and none for the default
 * language. The functions' namespace alone must be the same in all languages, or formulas break.
 */
export function lintLocales(root: Element): readonly Finding[] {
  const defaultLocale = child(root, 'DefaultLocale')?.text.toLowerCase();
  const namespace = named(root, 'Namespace')[0]?.attributes['resid'];
  const metadata = child(named(root, 'Metadata')[0], 'SourceLocation')?.attributes['resid'];
  const translated = [
    ...root.children.filter(({ name }) => ['DisplayName', 'Description', 'SupportUrl'].includes(name)),
    ...resources(root).filter(
      ({ name, attributes: { id } }) => (name === 'String' && id !== namespace) || id === metadata,
    ),
  ];
  return [
    ...translated.flatMap((element) => {
      const found = overrides(element).filter(
        ({ attributes }) => attributes['Locale'] === OTHER_LOCALE,
      ).length;
      return found === 1
        ? []
        : [finding(element, `needs exactly one override for ${OTHER_LOCALE}, and has ${found}`)];
    }),
    ...named(root, 'Override').flatMap((element) => {
      const locale = element.attributes['Locale'] ?? '';
      if (locale.toLowerCase() === defaultLocale) {
        return [finding(element, 'overrides the default language')];
      }
      return locale === OTHER_LOCALE ? [] : [finding(element, `must use the full tag ${OTHER_LOCALE}`)];
    }),
    ...resources(root)
      .filter(({ attributes: { id }, children }) => id === namespace && children.length > 0)
      .map((element) =>
        finding(element, 'is the functions’ namespace, which must be the same in every language'),
      ),
  ];
}

function overrides(element: Element): readonly Element[] {
  return element.children.filter(({ name }) => name === 'Override');
}
