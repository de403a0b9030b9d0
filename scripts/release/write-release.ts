import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { CHECKSUMS, checksumsText, type ReleasedFile } from './checksums';
import { commandLinePackage, type ProductPackage } from './command-line-package';

/** What a release is made from, and where it goes. */
export interface ReleaseSource {
  /** The repository. */
  readonly root: string;
  /** The folder in which the add-in and the command line were built. */
  readonly built: string;
  /** A folder that is made anew: `web` for a server, the command line's package beside it. */
  readonly output: string;
}

/** Writes a release from what was built, and answers the name of the command line's package. */
export async function writeRelease({ root, built, output }: ReleaseSource): Promise<string> {
  const web = join(output, 'web');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await cp(built, web, { recursive: true, filter: (path) => path !== join(built, 'cli') });
  await writeFile(join(web, CHECKSUMS), checksumsText(await filesOf(web)));
  const packed = await packCommandLine(root, join(built, 'cli'), output);
  const content = await readFile(join(output, packed));
  await writeFile(join(output, CHECKSUMS), checksumsText([{ path: packed, content }]));
  return packed;
}

async function filesOf(folder: string): Promise<readonly ReleasedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).replaceAll(sep, '/'),
      content: await readFile(path),
    })),
  );
}

/** The command line is bundled whole, so its package needs none of those that the repository needs. */
async function packCommandLine(root: string, built: string, output: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-package-'));
  try {
    const product = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as ProductPackage;
    await cp(built, folder, { recursive: true });
    await cp(join(root, 'docs/command-line.md'), join(folder, 'README.md'));
    await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    await writeFile(
      join(folder, 'package.json'),
      `${JSON.stringify(commandLinePackage(product), undefined, 2)}\n`,
    );
    const { stdout } = await promisify(execFile)(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', output],
      { cwd: folder, shell: process.platform === 'win32' },
    );
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}
