import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'tinyglobby';
import type { Readable } from 'node:stream';
import { freePort } from '../support/free-port';
import { WebDriver } from './web-driver';

/** WebKitGTK's own small browser, on a screen that nobody sees; both must be installed (`webkit2gtk-driver`, `xvfb`). */
export async function openWebKit(): Promise<{
  readonly browser: WebDriver;
  readonly close: () => Promise<void>;
}> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser');
  if (binary === undefined) throw new Error('There is no WebKitGTK: install webkit2gtk-driver and xvfb.');
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstWord(screen, screen.stdio[3] as Readable);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${String(port)}`;
  await answering(driver, `${address}/status`);
  const browser = await WebDriver.open(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      for (const program of [driver, screen]) {
        const over = new Promise((resolve) => program.once('close', resolve));
        program.kill();
        await over;
      }
    },
  };
}

function firstWord(program: ChildProcess, output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    output.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
  });
}

async function answering(program: ChildProcess, address: string): Promise<void> {
  let failure: Error | undefined;
  program.once('error', (error) => (failure = error));
  const isThere = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  while (!(await isThere())) {
    if (failure !== undefined) throw failure;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
