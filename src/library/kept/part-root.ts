/** The text of a custom XML part: one element with its attributes, around what is packed in it. */
export function rootText(
  name: string,
  namespace: string,
  attributes: Readonly<Record<string, string | number>>,
  packed: string,
): string {
  const said = Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('');
  return `<${name} xmlns="${namespace}"${said}>${packed}</${name}>`;
}

/** What the root of a part says, and what is packed in it. */
export interface PartRoot {
  /** By attribute; nothing (`''`) where there is none. */
  readonly said: (attribute: string) => string;
  readonly packed: string;
}

/**
 * The root of a part; `undefined` where it has another name. Excel may give XML back in another writing than it was given: with a
 * declaration, with a prefix, its attributes in another order and quotes.
 */
export function readRoot(name: string, xml: string): PartRoot | undefined {
  const groups = rootOf(name).exec(xml)?.groups;
  if (groups === undefined) return undefined;
  const said = new Map(
    [...(groups['attributes'] ?? '').matchAll(ATTRIBUTE)].map((match) => [
      match.groups?.['name'],
      unescaped(match.groups?.['quoted']?.slice(1, -1) ?? ''),
    ]),
  );
  return {
    said: (attribute) => said.get(attribute) ?? '',
    packed: (groups['packed'] ?? '').replace(/\s/g, ''),
  };
}

/** A version or a revision, counted from 1; `undefined` where the text says none. */
export function countIn(text: string): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

function rootOf(name: string): RegExp {
  return new RegExp(
    `<(?:[\\w.-]+:)?${name}(?<attributes>(?:\\s+[\\w.:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*>(?<packed>[^<]*)<`,
  );
}

const ATTRIBUTE = /(?<name>[\w.:-]+)\s*=\s*(?<quoted>"[^"]*"|'[^']*')/g;

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
] as const;

/** Without what XML does not allow at all, such as control characters. */
function escaped(value: string): string {
  const allowed = value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return ENTITIES.reduce((text, [plain, entity]) => text.replaceAll(plain, entity), allowed);
}

function unescaped(value: string): string {
  return ENTITIES.toReversed().reduce((text, [plain, entity]) => text.replaceAll(entity, plain), value);
}
