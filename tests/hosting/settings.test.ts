import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { checkCaching } from '../../scripts/hosting/checks/caching';
import { checkFraming } from '../../scripts/hosting/checks/framing';
import { checkSharing } from '../../scripts/hosting/checks/sharing';
import { checkType } from '../../scripts/hosting/checks/type';
import type { ServedFile } from '../../scripts/hosting/served-file';

/*
 * IIS and Azure do not run here. What Microsoft's pages say of their settings is read from the files, as far as it goes: the
 * headers and the type that a file would come with are put before the checks of `npm run check:hosting`.
 */

const PATHS = [
  'manifest.xml',
  'taskpane.html',
  'taskpane.js',
  'functions.json',
  'functions-zh-cn.json',
  'assets/icon-32.png',
  'chunk-health.0123456789abcdef0123.js',
  'cmaps/GB-H.bcmap',
];

const faultsOf = (file: ServedFile) =>
  [checkType, checkSharing, checkFraming, checkCaching]
    .flatMap((check) => check(file))
    .filter(({ kind }) => kind === 'fault');

const served = (path: string, headers: Readonly<Record<string, string>>): ServedFile => ({
  path,
  address: `https://addins.example.org/${path}`,
  status: 200,
  headers: new Headers(headers),
  body: Buffer.from(''),
});

describe('Azure Static Web Apps', () => {
  test.each(PATHS)('%s comes as Excel needs it', (path) => {
    expect(faultsOf(served(path, azureHeaders(path)))).toEqual([]);
  });
});

describe('IIS', () => {
  test.each(PATHS)('%s comes as Excel needs it', (path) => {
    expect(faultsOf(served(path, iisHeaders(path)))).toEqual([]);
  });
});

const settings = (file: string) => readFileSync(join(__dirname, '../../docs/hosting', file), 'utf8');

interface AzureSettings {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly mimeTypes: Readonly<Record<string, string>>;
  readonly routes: readonly {
    readonly route: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

/** The first route that fits counts; its headers stand before those for all, and an empty one is taken away. */
function azureHeaders(path: string): Readonly<Record<string, string>> {
  const { globalHeaders, mimeTypes, routes } = JSON.parse(
    settings('staticwebapp.config.json'),
  ) as AzureSettings;
  const route = routes.find((each) => `/${path}`.startsWith(each.route.replace(/\*$/, '')));
  const headers = { 'Content-Type': mimeTypes[extname(path)] ?? '', ...globalHeaders, ...route?.headers };
  return withType(path, Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')));
}

/** The types that both know by themselves. */
function withType(path: string, headers: Readonly<Record<string, string>>) {
  const own: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.png': 'image/png',
    '.xml': 'text/xml',
  };
  const type = own[extname(path)];
  return { ...(type !== undefined && { 'Content-Type': type }), ...headers };
}

interface IisServer {
  readonly httpProtocol: { readonly customHeaders: { readonly add: readonly Named[] } };
  readonly staticContent: {
    readonly mimeMap: readonly { readonly fileExtension: string; readonly mimeType: string }[];
    readonly clientCache: { readonly cacheControlMode: string };
  };
}

interface Named {
  readonly name: string;
  readonly value: string;
}

/** A file has the headers for all, the type of its ending, and the caching of its folder. */
function iisHeaders(path: string): Readonly<Record<string, string>> {
  const { configuration } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    settings('web.config'),
  ) as {
    readonly configuration: {
      readonly 'system.webServer': IisServer;
      readonly location: {
        readonly path: string;
        readonly 'system.webServer': Pick<IisServer, 'staticContent'>;
      };
    };
  };
  const { httpProtocol, staticContent } = configuration['system.webServer'];
  const { location } = configuration;
  const { clientCache } = path.startsWith(`${location.path}/`)
    ? location['system.webServer'].staticContent
    : staticContent;
  const type = staticContent.mimeMap.find(({ fileExtension }) => fileExtension === extname(path));
  return withType(path, {
    ...Object.fromEntries(httpProtocol.customHeaders.add.map(({ name, value }) => [name, value])),
    ...(type !== undefined && { 'Content-Type': type.mimeType }),
    ...(clientCache.cacheControlMode === 'DisableCache' && { 'Cache-Control': 'no-cache' }),
  });
}
