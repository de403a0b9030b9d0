import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of the manifest, and the line on which it begins; names without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

/** Reads the manifest, or says where it is not XML. */
export function parseManifest(xml: string): Element | { readonly line: number; readonly reason: string } {
  const validity = XMLValidator.validate(xml);
  if (validity !== true) {
    return { line: validity.err.line, reason: validity.err.msg };
  }
  const nodes = PARSER.parse(xml) as readonly ParsedNode[];
  const [root] = nodes.flatMap((node) => elementOf(node, xml));
  return root ?? { line: 1, reason: 'there is no element' };
}

/** The element and everything below it, in document order. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function named(element: Element, name: string): readonly Element[] {
  return descendants(element).filter((each) => each.name === name);
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** `<Runtime resid="Pane.Url">` as a person finds it in the file. */
export function describe({ name, attributes }: Element): string {
  const mark = ['id', 'resid', 'Locale', 'Name', 'xsi:type'].find((key) => attributes[key] !== undefined);
  return mark === undefined ? `<${name}>` : `<${name} ${mark}="${attributes[mark]}">`;
}

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  captureMetaData: true,
});
const META_DATA = XMLParser.getMetaDataSymbol() as symbol;

/** What the parser yields: one key is the element's name, `:@` its attributes; text has the name `#text`. */
interface ParsedNode {
  readonly ':@'?: Readonly<Record<string, string>>;
  readonly [key: string | symbol]: unknown;
}

function elementOf(node: ParsedNode, xml: string): readonly Element[] {
  const qualified = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (qualified === undefined || qualified.startsWith('?')) {
    return [];
  }
  const content = node[qualified] as readonly ParsedNode[];
  return [
    {
      name: qualified.replace(/^.*:/, ''),
      attributes: node[':@'] ?? {},
      children: content.flatMap((each) => elementOf(each, xml)),
      text: content.map((each) => String(each['#text'] ?? '')).join(''),
      line: xml.slice(0, (node[META_DATA] as { startIndex: number }).startIndex).split('\n').length,
    },
  ];
}
