import { describe, type Element } from './element';
import { type Finding, finding } from './finding';

/**
 * Every element stands where Office's schema wants it; Office refuses a manifest whose elements are out of order,
 * and does not say which.
 */
export function lintElementOrder(root: Element): readonly Finding[] {
  const kind = root.attributes['xsi:type'] ?? '';
  return root.name === 'OfficeApp' && kind === 'TaskPaneApp'
    ? lintChildren(root)
    : [finding(root, 'is not a task pane add-in: the root is <OfficeApp xsi:type="TaskPaneApp">')];
}

function lintChildren(element: Element): readonly Finding[] {
  const expected =
    CONTENT[`${element.name}:${element.attributes['xsi:type'] ?? ''}`] ?? CONTENT[element.name];
  if (expected === undefined) {
    return element.children.length === 0 ? [] : [finding(element, 'may not hold other elements')];
  }
  const slots = expected.split(' ').map(slot);
  return [
    ...misplaced(element, slots),
    ...slots.flatMap((each) => miscounted(element, each)),
    ...element.children.flatMap(lintChildren),
  ];
}

function misplaced(parent: Element, slots: readonly Slot[]): readonly Finding[] {
  const findings: Finding[] = [];
  let reached = 0;
  for (const child of parent.children) {
    const place = slots.findIndex(({ name }) => name === child.name);
    if (place === -1) {
      findings.push(finding(child, `does not belong in ${describe(parent)}`));
    } else if (place < reached) {
      findings.push(finding(child, `must stand before <${slots[reached]?.name}>`));
    } else {
      reached = place;
    }
  }
  return findings;
}

function miscounted(parent: Element, { name, least, most }: Slot): readonly Finding[] {
  const found = parent.children.filter((child) => child.name === name);
  const extra = found[most];
  if (found.length < least) {
    return [finding(parent, `has no <${name}>`)];
  }
  return extra === undefined ? [] : [finding(extra, `stands more than once in ${describe(parent)}`)];
}

interface Slot {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

function slot(written: string): Slot {
  const name = written.replace(/[?*+]$/, '');
  const mark = written.slice(name.length);
  return {
    name,
    least: mark === '?' || mark === '*' ? 0 : 1,
    most: mark === '*' || mark === '+' ? Infinity : 1,
  };
}

/**
 * What each element holds, in order: `?` at most one, `*` any number, `+` at least one, else exactly one. Elements
 * that depend on their `xsi:type` have it behind a colon. What the store demands beyond the schema is demanded here.
 */
const CONTENT: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  Methods: 'Method+',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override*',
  VersionOverrides: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  'Host:Workbook': 'Runtimes AllFormFactors? DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab* CustomTab*',
  'ExtensionPoint:ContextMenu': 'OfficeMenu+',
  OfficeTab: 'Group+',
  OfficeMenu: 'Control+',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control:Button': 'Label Supertip Icon Action',
  'Control:Menu': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
  Image: 'Override*',
  Url: 'Override*',
  String: 'Override*',
};
