import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { findBrowser } from '../support/find-browser';

declare global {
  var previewProcess: ChildProcess | undefined;
}

/** Finds a browser and runs what `npm run preview` runs, on a free port, once for all end-to-end tests. */
export default async function startPreview(): Promise<void> {
  process.env['CHROME_PATH'] = await findBrowser();
  const preview = spawn(process.execPath, ['preview/serve/preview.mjs', '--port', '0'], { stdio: 'pipe' });
  globalThis.previewProcess = preview;
  process.env['PREVIEW_ADDRESS'] = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    preview.stdout.on('data', hear);
    preview.stderr.on('data', hear);
    preview.once('exit', () => {
      reject(new Error(`The preview did not start: ${said}`));
    });
  });
}
