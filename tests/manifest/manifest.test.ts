import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import { version } from '../../package.json';
import { functionsMetadata } from '../../scripts/functions-metadata';
import { lintManifest } from '../../scripts/manifest/lint-manifest';

const ROOT = resolve(__dirname, '../..');
const manifest = readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8');
const commandSource = readdirSync(resolve(ROOT, 'src/commands'))
  .map((name) => readFileSync(resolve(ROOT, 'src/commands', name), 'utf8'))
  .join('\n');
const readIcon = (address: string) =>
  address.startsWith('https://localhost:3000/assets/')
    ? readFileSync(resolve(ROOT, address.replace('https://localhost:3000/', '')))
    : undefined;

const { functions } = functionsMetadata('english');

test('the manifest of the add-in has no fault', () => {
  expect(complaints(manifest)).toEqual([]);
});

test.each(brokenCopies())('a manifest in which $fault is refused', ({ from, to, says }) => {
  expect(manifest).toMatch(from);
  const found = complaints(manifest.replace(from, to));
  expect(found).toContainEqual(expect.stringContaining(says));
});

test('its version is that of the package, with which a release is named', () => {
  const [, declared = ''] = /<Version>([^<]+)</.exec(manifest) ?? [];
  expect(declared).toBe(`${version}.0`);
});

test('a finding tells the line on which the element stands', () => {
  const broken = manifest.replace('<Label resid="Group.Label" />', '<Label resid="Nowhere" />');
  const line = broken.split('\n').findIndex((text) => text.includes('"Nowhere"')) + 1;
  expect(lint(broken)).toContainEqual({
    line,
    sentence: '<Label resid="Nowhere"> names a resource that does not exist',
  });
});

test('an icon of another size than announced is refused', () => {
  const wide = PNG.sync.write(new PNG({ width: 20, height: 16 }));
  expect(complaints(manifest, { readIcon: () => wide })).toContainEqual(
    expect.stringMatching(/<Image resid="Icon\.16"> must be 16 × 16 pixels, but \S+icon-16\.png is 20 × 16/),
  );
});

test('an icon that only pretends to be a PNG is refused', () => {
  expect(
    complaints(manifest, { readIcon: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }),
  ).toContainEqual(expect.stringContaining('is not a PNG: https://localhost:3000/assets/icon-32.png'));
});

test('a button whose function nobody registers is refused', () => {
  expect(complaints(manifest, { commandSource: '' })).toContainEqual(
    expect.stringContaining('calls insertTables, which src/commands does not register'),
  );
});

test('a registered command without a button is refused', () => {
  const more = `${commandSource}\nOffice.actions.associate('exportAll', run);`;
  expect(complaints(manifest, { commandSource: more })).toContainEqual(
    expect.stringContaining('has no button for exportAll'),
  );
});

test('a function without help on the domain of the add-in is refused', () => {
  const [first] = functions;
  const elsewhere = [{ id: first?.id ?? '', helpUrl: 'https://elsewhere.example/help' }, { id: 'NOHELP' }];
  const found = complaints(manifest, { functions: elsewhere });
  expect(found).toContainEqual(expect.stringContaining(`offers ${first?.id ?? ''}, `));
  expect(found).toContainEqual(expect.stringContaining('offers NOHELP'));
});

/** One copy for each rule; what is broken differs from the real manifest in that alone. */
function brokenCopies(): readonly { fault: string; from: string | RegExp; to: string; says: string }[] {
  return [
    { fault: 'a tag is not closed', from: '</Hosts>', to: '', says: 'The manifest is not XML' },
    {
      fault: 'the root is another kind of add-in',
      from: 'xsi:type="TaskPaneApp"',
      to: 'xsi:type="MailApp"',
      says: 'is not a task pane add-in',
    },
    {
      fault: 'elements change places',
      from: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      to: '$2$1',
      says: '<Version> must stand before <ProviderName>',
    },
    {
      fault: 'the script stands behind the page of the functions',
      from: /(<Script>[^]*?<\/Script>)\s*(<Page>[^]*?<\/Page>)/,
      to: '$2$1',
      says: '<Script> must stand before <Page>',
    },
    {
      fault: 'an element is unknown',
      from: '<Hosts>',
      to: '<Colour /><Hosts>',
      says: '<Colour> does not belong in',
    },
    {
      fault: 'an element is missing',
      from: /<SupportUrl[^]*?<\/SupportUrl>/,
      to: '',
      says: 'has no <SupportUrl>',
    },
    {
      fault: 'there is no icon for sharp screens',
      from: /<HighResolutionIconUrl.*\/>/,
      to: '',
      says: 'has no <HighResolutionIconUrl>',
    },
    {
      fault: 'an element is repeated',
      from: '<Permissions>',
      to: '<Permissions>ReadWriteDocument</Permissions><Permissions>',
      says: '<Permissions> stands more than once',
    },
    {
      fault: 'a leaf holds an element',
      from: '<FunctionName>insertTables',
      to: '<FunctionName><Label />insertTables',
      says: '<FunctionName> may not hold other elements',
    },
    {
      fault: 'a resid is undefined',
      from: '<Title resid="OpenPane.Label" />',
      to: '<Title resid="OpenPane.Titel" />',
      says: '<Title resid="OpenPane.Titel"> names a resource that does not exist',
    },
    {
      fault: 'a resource is unused',
      from: '<bt:ShortStrings>',
      to: '<bt:ShortStrings><bt:String id="Spare" DefaultValue="Spare"><bt:Override Locale="zh-cn" Value="备用" /></bt:String>',
      says: '<String id="Spare"> is never used',
    },
    {
      fault: 'an id has more than 32 characters',
      from: /InsertTables\.Description/g,
      to: 'InsertTables.Description.ForTheSupertip',
      says: 'has an id of more than 32 characters',
    },
    {
      fault: 'a resource is defined twice',
      from: '<bt:Urls>',
      to: '<bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html" />',
      says: '<Url id="Pane.Url"> has an id that is taken already',
    },
    {
      fault: 'two controls share an id',
      from: 'id="FiscalGauge.RefreshAll"',
      to: 'id="FiscalGauge.OpenPane"',
      says: '<Control id="FiscalGauge.OpenPane"> has an id that is taken already',
    },
    {
      fault: 'an address is not https',
      from: 'https://localhost:3000/functions.json',
      to: 'http://localhost:3000/functions.json',
      says: 'must be an https address: http://localhost:3000/functions.json',
    },
    {
      fault: 'an app domain has a path',
      from: '</SupportUrl>',
      to: '</SupportUrl><AppDomains><AppDomain>https://pages.example/add-in</AppDomain></AppDomains>',
      says: 'must be an https origin without a path',
    },
    {
      fault: 'an app domain is the pane’s own',
      from: '</SupportUrl>',
      to: '</SupportUrl><AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains>',
      says: 'has no effect: the pane comes from there: https://localhost:3000',
    },
    {
      fault: 'the functions’ files lie on two domains',
      from: 'DefaultValue="https://localhost:3000/functions.json"',
      to: 'DefaultValue="https://cdn.example/functions.json"',
      says: 'must lie on the same domain',
    },
    {
      fault: 'an icon does not exist',
      from: 'DefaultValue="https://localhost:3000/assets/icon-80.png"',
      to: 'DefaultValue="https://localhost:3001/assets/icon-80.png"',
      says: 'has no file',
    },
    {
      fault: 'an icon lacks a size',
      from: '<bt:Image size="80" resid="Insert.80" />',
      to: '',
      says: 'has no image of 80 pixels (Insert.16)',
    },
    {
      fault: 'a text has no Chinese',
      from: '<bt:Override Locale="zh-cn" Value="全部刷新" />',
      to: '',
      says: '<String id="RefreshAll.Label"> needs exactly one override for zh-cn, and has 0',
    },
    {
      fault: 'the functions’ metadata has no Chinese edition',
      from: '<bt:Override Locale="zh-cn" Value="https://localhost:3000/functions-zh-cn.json" />',
      to: '',
      says: '<Url id="Functions.Metadata"> needs exactly one override',
    },
    {
      fault: 'the default language is overridden',
      from: '<bt:Override Locale="zh-cn" Value="打开窗格" />',
      to: '<bt:Override Locale="zh-cn" Value="打开窗格" /><bt:Override Locale="en-us" Value="Open" />',
      says: '<Override Locale="en-us"> overrides the default language',
    },
    {
      fault: 'a language has a short tag',
      from: '<bt:Override Locale="zh-cn" Value="打开窗格" />',
      to: '<bt:Override Locale="zh" Value="打开窗格" />',
      says: '<Override Locale="zh"> must use the full tag',
    },
    {
      fault: 'the functions’ namespace is translated',
      from: '<bt:String id="Functions.Namespace" DefaultValue="FISCAL" />',
      to: '<bt:String id="Functions.Namespace" DefaultValue="FISCAL"><bt:Override Locale="zh-cn" Value="财政" /></bt:String>',
      says: 'must be the same in every language',
    },
    {
      fault: 'the ribbon’s page is not the runtime’s',
      from: '<FunctionFile resid="Pane.Url" />',
      to: '<FunctionFile resid="Help.Url" />',
      says: '<FunctionFile resid="Help.Url"> must have the runtime’s resid, Pane.Url',
    },
    {
      fault: 'the functions’ page is not the runtime’s',
      from: /<Page>\s*<SourceLocation resid="Pane.Url" \/>/,
      to: '<Page><SourceLocation resid="Help.Url" />',
      says: '<SourceLocation resid="Help.Url"> must have the runtime’s resid',
    },
    {
      fault: 'the pane is not the runtime’s page',
      from: '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />',
      to: '<SourceLocation DefaultValue="https://localhost:3000/help.html" />',
      says: 'must be the page of the shared runtime',
    },
    {
      fault: 'the runtime is short',
      from: 'lifetime="long"',
      to: 'lifetime="short"',
      says: 'must have lifetime="long"',
    },
    {
      fault: 'a shared runtime names its pane',
      from: '<Action xsi:type="ShowTaskpane">',
      to: '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
      says: '<TaskpaneId> must not stand in a shared runtime',
    },
    {
      fault: 'the shared runtime is not required',
      from: /<Set Name="SharedRuntime".*\/>/,
      to: '',
      says: 'must require SharedRuntime',
    },
    {
      fault: 'custom functions are required',
      from: '<Set Name="ExcelApi"',
      to: '<Set Name="CustomFunctionsRuntime" MinVersion="1.1" /><Set Name="ExcelApi"',
      says: 'must not be required',
    },
    {
      fault: 'a label is too long',
      from: 'DefaultValue="Insert tables"',
      to: `DefaultValue="${'x'.repeat(126)}"`,
      says: 'must have 1 to 125 characters, and has 126',
    },
    {
      fault: 'a description is too long',
      from: 'Value="选择表格',
      to: `Value="${'长'.repeat(250)}`,
      says: 'must have 1 to 250 characters',
    },
    {
      fault: 'the name is empty',
      from: 'DefaultValue="Fiscal Gauge">',
      to: 'DefaultValue="">',
      says: 'and has 0',
    },
    {
      fault: 'the version is not one',
      from: '<Version>1.0.0.0',
      to: '<Version>1.0-beta',
      says: 'must be two to four numbers',
    },
    {
      fault: 'the version is before 1.0',
      from: '<Version>1.0.0.0',
      to: '<Version>0.9.0.0',
      says: 'from 1.0 on',
    },
    { fault: 'the id is not a GUID', from: /<Id>[^<]*/, to: '<Id>fiscal-gauge', says: '<Id> must be a GUID' },
    { fault: 'the default language changes', from: '>en-US<', to: '>zh-CN<', says: 'must be en-US' },
    {
      fault: 'the permission is unknown',
      from: '>ReadWriteDocument<',
      to: '>Everything<',
      says: 'must be one of',
    },
  ];
}

function lint(xml: string, changed: Partial<Parameters<typeof lintManifest>[0]> = {}) {
  return lintManifest({ xml, readIcon, commandSource, functions, ...changed });
}

function complaints(
  xml: string,
  changed: Partial<Parameters<typeof lintManifest>[0]> = {},
): readonly string[] {
  return lint(xml, changed).map(({ sentence }) => sentence);
}
