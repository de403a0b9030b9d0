import { XMLParser } from 'fast-xml-parser';

/** What Excel would show and start of an add-in, as its manifest says it in one language. */
export interface AddInManifest {
  readonly displayName: string;
  /** The page of the task pane, which is the shared runtime too. */
  readonly paneAddress: string;
  /** `undefined` for an add-in without custom functions. */
  readonly functions: { readonly metadataAddress: string; readonly namespace: string } | undefined;
  readonly ribbonGroups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The supertip: what a person reads before pressing. */
  readonly description: string;
  /** The largest icon up to 32 px and the largest of all, for screens that show two pixels for one. */
  readonly icon: { readonly normal: string; readonly large: string };
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: 'show-pane' } | { readonly kind: 'run-function'; readonly functionName: string };

/**
 * Reads an add-in-only manifest with its overrides for a language, `zh-CN` say.
 *
 * Throws where the manifest refers to a resource that it does not define: Excel would drop the add-in silently.
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const { OfficeApp: app } = parser.parse(xml) as { OfficeApp: Element };
  const overrides = only(app, 'VersionOverrides');
  const resource = resources(only(overrides, 'Resources'), locale);
  const host = only(only(overrides, 'Hosts'), 'Host');
  const desktop = only(host, 'DesktopFormFactor');
  return {
    displayName: localized(only(app, 'DisplayName'), locale),
    paneAddress: resource(only(desktop, 'FunctionFile')),
    functions: functionsOf(host, resource),
    ribbonGroups: all(desktop, 'ExtensionPoint')
      .filter((point) => point['@type'] === 'PrimaryCommandSurface')
      .flatMap((point) => [...all(point, 'OfficeTab'), ...all(point, 'CustomTab')])
      .flatMap((tab) => all(tab, 'Group'))
      .map((group) => ribbonGroup(group, resource)),
  };
}

function functionsOf(host: Element, resource: Resource): AddInManifest['functions'] {
  const point = all(host, 'AllFormFactors')
    .flatMap((factors) => all(factors, 'ExtensionPoint'))
    .find((candidate) => candidate['@type'] === 'CustomFunctions');
  return (
    point && {
      metadataAddress: resource(only(only(point, 'Metadata'), 'SourceLocation')),
      namespace: resource(only(point, 'Namespace')),
    }
  );
}

function ribbonGroup(group: Element, resource: Resource): RibbonGroup {
  return {
    id: text(group['@id']),
    label: resource(only(group, 'Label')),
    buttons: all(group, 'Control')
      .filter((control) => control['@type'] === 'Button')
      .map((control) => ({
        id: text(control['@id']),
        label: resource(only(control, 'Label')),
        description: resource(only(only(control, 'Supertip'), 'Description')),
        icon: iconOf(only(control, 'Icon'), resource),
        action: actionOf(only(control, 'Action')),
      })),
  };
}

function iconOf(icon: Element, resource: Resource): RibbonButton['icon'] {
  const images = [...all(icon, 'Image')].sort((a, b) => Number(a['@size']) - Number(b['@size']));
  const normal = images.filter((image) => Number(image['@size']) <= 32).at(-1);
  const large = images.at(-1);
  if (normal === undefined || large === undefined) {
    throw new Error('The manifest has a button without an icon of 32 pixels or less.');
  }
  return { normal: resource(normal), large: resource(large) };
}

function actionOf(action: Element): RibbonAction {
  return action['@type'] === 'ShowTaskpane'
    ? { kind: 'show-pane' }
    : { kind: 'run-function', functionName: text(only(action, 'FunctionName')) };
}

/** Resolves an element's `resid` to the text or address that it stands for. */
type Resource = (element: Element) => string;

function resources(section: Element, locale: string): Resource {
  const byId = new Map(
    [
      ['Images', 'Image'],
      ['Urls', 'Url'],
      ['ShortStrings', 'String'],
      ['LongStrings', 'String'],
    ].flatMap(([part = '', item = '']) =>
      all(section, part)
        .flatMap((list) => all(list, item))
        .map((entry) => [entry['@id'], localized(entry, locale)] as const),
    ),
  );
  return (element) => {
    const found = byId.get(element['@resid']);
    if (found === undefined) {
      throw new Error(`The manifest refers to “${text(element['@resid'])}”, which it does not define.`);
    }
    return found;
  };
}

function localized(element: Element, locale: string): string {
  const override = all(element, 'Override').find(
    (candidate) => text(candidate['@Locale']).toLowerCase() === locale.toLowerCase(),
  );
  return text(override ? override['@Value'] : element['@DefaultValue']);
}

/** An element as the parser gives it: attributes under `@name`, children under their names, always in arrays. */
interface Element {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (_name, path, _isLeaf, isAttribute) => !isAttribute && path !== 'OfficeApp',
});

function all(element: Element, name: string): readonly Element[] {
  return (element[name] ?? []) as readonly Element[];
}

function only(element: Element, name: string): Element {
  const [first] = all(element, name);
  if (first === undefined) {
    throw new Error(`The manifest lacks the element ${name}.`);
  }
  return first;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
