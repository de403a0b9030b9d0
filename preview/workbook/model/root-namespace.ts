import { XMLValidator } from 'fast-xml-parser';

/**
 * The namespace of an XML document's root, empty where it has none; `undefined` where the document is not well formed.
 *
 * @example rootNamespace('<a:note xmlns:a="urn:note"/>') // 'urn:note'
 */
export function rootNamespace(xml: string): string | undefined {
  if (XMLValidator.validate(xml) !== true) return undefined;
  const root =
    /<(?:(?<prefix>[\w.-]+):)?[\w.-]+(?<attributes>(?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
      xml,
    )?.groups;
  const name = root?.['prefix'] === undefined ? 'xmlns' : `xmlns:${root['prefix']}`;
  const declared = [
    ...(root?.['attributes'] ?? '').matchAll(/(?<name>[\w.:-]+)\s*=\s*(?<quoted>"[^"]*"|'[^']*')/g),
  ];
  return declared.find(({ groups }) => groups?.['name'] === name)?.groups?.['quoted']?.slice(1, -1) ?? '';
}
