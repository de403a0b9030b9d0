import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { bridgeDoor, bridgeScript } from '../../preview/wire/bridge';
import type { BridgeDoor } from '../../preview/wire/bridge';
import { hostInfo } from '../../preview/wire/host-info';
import { adjustableClock } from './adjustable-clock';

/**
 * Opens a page that loads Microsoft's own office.js, unmodified, against a host, and waits until Office is ready.
 * From then on the page's clock runs faster, so that a `sync` takes milliseconds.
 */
export async function openOffice({
  host,
  locale = 'zh-CN',
  speed = 50,
  script = '',
  files,
  waitsUntilReady = true,
  hasFunctions = true,
}: OpenOfficeOptions): Promise<OfficePage> {
  const clock = adjustableClock();
  const dom = new JSDOM(pageWith(script), {
    url: `https://localhost:3000/taskpane.html?${hostInfo({ locale, correlation: 'test', hasFunctions })}`,
    runScripts: 'dangerously',
    resources: new PackagedOffice(files),
    virtualConsole: new VirtualConsole().sendTo(console),
    beforeParse(window) {
      clock.install(window);
      Object.assign(window, { [bridgeDoor]: host });
      window.eval(bridgeScript());
    },
  });
  const { window } = dom;
  await new Promise((resolve, reject) => {
    window.addEventListener('load', resolve);
    window.addEventListener('error', ({ error }) => {
      reject(error as Error);
    });
  });
  if (waitsUntilReady) await (window as unknown as OfficeGlobals).Office.onReady();
  clock.speedUp(speed);
  return {
    ...globalsOf(window),
    window,
    run: (source) => window.eval(source) as unknown,
    close: () => {
      window.close();
    },
  };
}

export interface OpenOfficeOptions {
  readonly host: BridgeDoor;
  readonly locale?: string;
  /** How many times faster than the world the page's clock runs once Office is ready. */
  readonly speed?: number;
  /** A script of the page itself, which runs after office.js has loaded and before Office is ready. */
  readonly script?: string;
  /** The folder from which the page may load scripts of its own, such as a built add-in. */
  readonly files?: string;
  /** Whether it asks Office to be ready and waits for that, as a page must; else that is left to the page's own script. */
  readonly waitsUntilReady?: boolean;
  readonly hasFunctions?: boolean;
}

export interface OfficePage extends OfficeGlobals {
  readonly window: DOMWindow;
  /** Runs a script in the page. */
  readonly run: (source: string) => unknown;
  readonly close: () => void;
}

interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

function pageWith(script: string): string {
  const scripts = `<script src="${officeAddress}office.js"></script><script>${script}</script>`;
  return `<!doctype html><html><head>${scripts}</head><body></body></html>`;
}

const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Answers office.js's addresses from the npm package, and nothing from the network. */
class PackagedOffice extends ResourceLoader {
  constructor(private readonly files: string | undefined) {
    super();
  }

  override fetch(url: string) {
    const promise = this.read(url);
    return Object.assign(promise, { abort: () => undefined }) as ReturnType<ResourceLoader['fetch']>;
  }

  private read(url: string): Promise<Buffer> {
    if (url.startsWith(officeAddress)) {
      return readFile(join(officeFolder, new URL(url).pathname.replace('/lib/1/hosted/', '')));
    }
    if (this.files !== undefined && url.startsWith('https://localhost:3000/')) {
      return readFile(join(this.files, new URL(url).pathname));
    }
    return Promise.reject(new Error(`A test page may not load ${url}.`));
  }
}

function globalsOf(window: DOMWindow): OfficeGlobals {
  const { Office, Excel, OfficeExtension, CustomFunctions } = window as unknown as OfficeGlobals;
  return { Office, Excel, OfficeExtension, CustomFunctions };
}
