import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/**
 * Starts the Chrome, Chromium or Edge of this machine: that of `CHROME_PATH`, else one in a usual place, else one that
 * Playwright has installed or installs now. Fails with one line where there is none; it never skips.
 *
 * @param proxy address of a proxy for everything that is not on this machine
 */
export async function launchBrowser(proxy?: string): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? installBrowser(),
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

function findBrowser(): string | undefined {
  const wished = process.env['CHROME_PATH'];
  if (wished !== undefined && wished !== '') {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROME_PATH names ${wished}, which is not there.`);
  }
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return [
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge',
      ].flatMap((name) =>
        (process.env['PATH'] ?? '/usr/bin').split(delimiter).map((folder) => join(folder, name)),
      );
  }
}

function installBrowser(): string {
  const command = require.resolve('playwright-core/cli.js');
  try {
    execFileSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'pipe' });
  } catch {
    // What matters is whether it is there now.
  }
  const installed = chromium.executablePath();
  if (!existsSync(installed)) {
    throw new Error(
      'No Chrome, Chromium or Edge is here and none could be installed: install one, or name it in CHROME_PATH.',
    );
  }
  return installed;
}
