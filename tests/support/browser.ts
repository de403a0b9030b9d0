import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { environmentOf } from './packaged-browser';

/**
 * Starts the browser that `CHROME_PATH` names, which `find-browser` has set where nobody else did.
 *
 * @param proxy address of a proxy for everything that is not on this machine
 */
export async function launchBrowser(proxy?: string): Promise<Browser> {
  return startBrowser(process.env['CHROME_PATH'] ?? '', proxy);
}

/** Starts the browser of that path. */
export async function startBrowser(executablePath: string, proxy?: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: environmentOf(executablePath),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: 'localhost' } }),
  });
}
