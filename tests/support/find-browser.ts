import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { startBrowser } from './browser';
import { fetchPackagedBrowser, isPackagedForUs, packagedBrowser } from './packaged-browser';

/**
 * The path of a browser that starts: the Chrome, Chromium or Edge that `CHROME_PATH` names, else one of this machine,
 * else one that Playwright installs, else one that comes as a package of npm. Throws where none can be had.
 */
export async function findBrowser(): Promise<string> {
  const wished = process.env['CHROME_PATH'] ?? '';
  if (wished !== '') {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROME_PATH names ${wished}, which is not there.`);
  }
  const here = await firstThatStarts([...usualPlaces(), chromium.executablePath(), packagedBrowser]);
  if (here !== undefined) return here;
  console.error('No Chrome, Chromium or Edge is here: fetching one …');
  const faults: string[] = [];
  for (const { path, fetch } of [
    { path: chromium.executablePath(), fetch: installPlaywrights },
    ...(isPackagedForUs ? [{ path: packagedBrowser, fetch: fetchPackagedBrowser }] : []),
  ]) {
    await fetch().catch((fault: unknown) => faults.push(String(fault)));
    if (await starts(path)) return path;
  }
  throw new Error(['None could be fetched: install one, or name it in CHROME_PATH.', ...faults].join('\n'));
}

async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

/** A browser may be there and lack a library, or be a note that tells how to install it. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  try {
    await (await startBrowser(path)).close();
    return true;
  } catch {
    return false;
  }
}

/** Where the network lets nothing but npm through, Playwright asks five times; ten seconds each are enough. */
async function installPlaywrights(): Promise<void> {
  const command = require.resolve('playwright-core/cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env };
  await promisify(execFile)(process.execPath, [command, 'install', 'chromium'], { env });
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
