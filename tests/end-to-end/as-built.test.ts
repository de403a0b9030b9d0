import { get } from 'node:http';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { networkWitness } from '../support/network-witness';
import type { NetworkWitness } from '../support/network-witness';
import { PreviewPage } from './preview-page';

/** Where Chrome, Chromium and Edge ask for updates and the like, whatever page is open. */
const OWN_ERRANDS =
  /\b(google|googleapis|gvt1|edge\.microsoft|smartscreen\.microsoft|msedge|msn|bing)\.(com|net)\b/;

let browser: Browser;
let network: NetworkWitness;
let preview: PreviewPage;

beforeAll(async () => {
  network = await networkWitness();
  browser = await launchBrowser(network.address);
  preview = await PreviewPage.open(browser);
  await preview.openTab('工作簿', '插入表格');
  await preview.pane.getByRole('button', { name: '插入 2 张表' }).click();
  await preview.until(async () => (await preview.tableNames()).length === 2);
});

afterAll(async () => {
  await browser.close();
  network.close();
});

test('the pane is, byte for byte, the one that is deployed', async () => {
  const files = await preview.servedFiles();
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['taskpane.html', 'taskpane.js', 'manifest.xml', 'functions-zh-cn.json']),
  );
  expect(files.filter(({ served, built }) => !served.equals(built)).map(({ path }) => path)).toEqual([]);
});

test('the pane asks Microsoft’s delivery network for office.js, and the answer comes from this machine', async () => {
  const scripts = await preview.paneFrame.evaluate(() => Array.from(document.scripts, ({ src }) => src));
  expect(scripts[1]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(preview.foreignRequests().length).toBeGreaterThan(0);
  expect(preview.foreignRequests().filter(({ isAnsweredHere }) => !isAnsweredHere)).toEqual([]);
});

test('nothing leaves this machine, the browser’s own errands apart', async () => {
  const strangers = await preview.paneFrame.evaluate(() =>
    fetch('https://appsforoffice.microsoft.com/other').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(strangers).toBe('refused');
  expect(network.requests.filter((request) => !OWN_ERRANDS.test(request))).toEqual([]);
});

test('the pane runs under the policy that it ships with: no inline style, no inline script', async () => {
  const policy = await preview.paneFrame.evaluate(
    () => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
  );
  expect(policy).toContain("default-src 'none'");
  // Where Excel comes from a domain that office.js does not know, it asks in a frame of Microsoft's whether that is trusted.
  expect(policy).toContain('frame-src https://appsforoffice.microsoft.com;');
  expect(policy).not.toContain('unsafe');
  expect(preview.violations).toEqual([]);
});

test('no text becomes code or HTML of the pane; scripts come from its own folder and office.js’s alone', async () => {
  const answers = await preview.paneFrame.evaluate(() => {
    const tries: Readonly<Record<string, () => void>> = {
      html: () => {
        document.createElement('p').innerHTML = '<b>text</b>';
      },
      code: () => {
        document.createElement('script').text = 'text';
      },
      'a script of a stranger': () => {
        document.createElement('script').src = 'https://example.org/script.js';
      },
      'a script of its own': () => {
        document.createElement('script').src = 'script.js';
      },
      'a script of Microsoft’s': () => {
        document.createElement('script').src = `${new URL(document.scripts[1]?.src ?? '').origin}/script.js`;
      },
      'a document of XML': () => {
        new DOMParser().parseFromString('<xml/>', 'text/xml');
      },
    };
    return Object.entries(tries).map(([what, attempt]) => {
      try {
        attempt();
        return `${what} passes`;
      } catch {
        return `${what} is refused`;
      }
    });
  });
  expect(answers).toEqual([
    'html is refused',
    'code is refused',
    'a script of a stranger is refused',
    'a script of its own passes',
    'a script of Microsoft’s passes',
    'a document of XML passes',
  ]);
});

test.each([
  '/package.json',
  '/add-in/../package.json',
  '/add-in/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/%',
])('the preview’s server hands out the two builds and nothing beside them: %s', async (path) => {
  const { hostname, port } = new URL(process.env['PREVIEW_ADDRESS'] ?? '');
  const status = await new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(404);
});
