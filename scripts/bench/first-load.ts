import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser';
import { findBrowser } from '../../tests/support/find-browser';
import { median, type Comparison } from './comparison';

/**
 * The pane against a page of the same parts that holds one button: what a person waits for before the pane can be used, and a
 * workbook before its first formula is answered. Both are built here, and opened in turn by the same browser, from this machine.
 */
export async function benchFirstLoad(): Promise<readonly Comparison[]> {
  for (const config of ['webpack.config.js', 'scripts/bench/reference/webpack.config.cjs']) {
    execFileSync('npx', ['webpack', '--mode', 'production', '--config', config], { stdio: 'ignore' });
  }
  process.env['CHROME_PATH'] = await findBrowser();
  const browser = await launchBrowser();
  const ours = await serve('dist');
  const other = await serve('.cache/bench/reference');
  try {
    const loads = MOMENTS.map((): Load[] => []);
    const reference: Load[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { script }] of MOMENTS.entries()) {
        loads[index]?.push(await load(browser, ours, script));
      }
      reference.push(await load(browser, other, PRESSABLE));
    }
    return MOMENTS.flatMap((moment, index) => compared(moment, loads[index] ?? [], reference));
  } finally {
    await browser.close();
    for (const { server } of [ours, other]) server.close();
  }
}

const ROUNDS = 9;

/** A moment of a page, and the script that puts down when it has come. */
interface Moment {
  readonly until: string;
  readonly script: string;
  readonly aims?: { readonly bytes: string; readonly time: string };
}

/** Puts the moment down as soon as the page holds an element. */
function whenShown(selector: string): string {
  return `new MutationObserver(() => {
    if (document.querySelector('${selector}')) globalThis.cameAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true });`;
}

const PRESSABLE = whenShown('button');

const MOMENTS: readonly Moment[] = [
  // The places and the search can be pressed and typed in.
  {
    until: 'the pane can be used',
    script: whenShown('[role=combobox]'),
    aims: { bytes: '≤ 1.5', time: '≤ 1.3' },
  },
  { until: 'the overview stands', script: whenShown('[role=tabpanel] li') },
  // A cell calls as soon as whoever would be Excel has been told of the functions.
  {
    until: 'the first formula is answered',
    script: `
      globalThis.Office = {
        context: { contentLanguage: 'zh-CN', requirements: { isSetSupported: () => false } },
        HostType: {},
        actions: { associate: () => undefined },
        onReady: async () => ({ host: null }),
      };
      globalThis.CustomFunctions = {
        associate: async ({ FIGURE }) => {
          await Promise.resolve();
          await FIGURE('一般公共预算收入', 2021);
          globalThis.cameAt = performance.now();
        },
      };`,
  },
];

/** What it took a page until a moment. */
interface Load {
  readonly kilobytes: number;
  /** Since the page was asked for, in milliseconds. */
  readonly time: number;
}

function compared(
  { until, aims }: Moment,
  ours: readonly Load[],
  reference: readonly Load[],
): readonly Comparison[] {
  const of = (loads: readonly Load[], what: keyof Load): number => median(loads.map((one) => one[what]));
  return [
    {
      what: `Compressed code asked for before ${until}, against a page with one button`,
      unit: 'kB',
      ours: of(ours, 'kilobytes'),
      against: of(reference, 'kilobytes'),
      ...(aims && { aim: aims.bytes }),
    },
    {
      what: `Time until ${until}, against a page with one button`,
      ours: of(ours, 'time'),
      against: of(reference, 'time'),
      ...(aims && { aim: aims.time }),
    },
  ];
}

async function load(browser: Browser, { address, sizes }: Served, script: string): Promise<Load> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.route(/^https:/u, (route) => route.abort());
    await page.addInitScript(script);
    await page.goto(`${address}/taskpane.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'cameAt' in globalThis);
    const { time, asked } = await page.evaluate(() => {
      const came = (globalThis as unknown as { readonly cameAt: number }).cameAt;
      const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= came);
      return { time: came, asked: before.map(({ name }) => new URL(name).pathname) };
    });
    const bytes = asked.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    return { kilobytes: bytes / 1000, time };
  } finally {
    await context.close();
  }
}

/** A folder as a web server has it, with the size of each file that was asked for as it is sent. */
interface Served {
  readonly server: Server;
  readonly address: string;
  readonly sizes: ReadonlyMap<string, number>;
}

async function serve(folder: string): Promise<Served> {
  const files = new Map<string, Buffer>();
  const sizes = new Map<string, number>();
  const server = createServer((request, response) => {
    const [file = ''] = (request.url ?? '').split('?');
    const send = async (): Promise<void> => {
      const sent = files.get(file) ?? gzipSync(await readFile(path.join(folder, file)), { level: 9 });
      files.set(file, sent);
      sizes.set(file, sent.length);
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(sent);
    };
    send().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${port}`, sizes };
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
