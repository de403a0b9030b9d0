import { spawn, type ChildProcess } from 'node:child_process';

declare global {
  var previewProcess: ChildProcess | undefined;
}

/** Runs what `npm run preview` runs, on a free port; its address stands in `PREVIEW_ADDRESS`. */
export async function startPreviewProcess(): Promise<void> {
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
