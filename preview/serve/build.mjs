import { execFile } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The two builds that the preview consists of, and what each is made from. */
const BUILDS = [
  {
    output: join(root, 'dist'),
    proof: 'taskpane.html',
    config: 'webpack.config.js',
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'scripts', 'package-lock.json'],
  },
  {
    output: join(root, 'dist-preview'),
    proof: 'index.html',
    config: 'preview/webpack.config.cjs',
    sources: ['preview', 'package-lock.json'],
  },
];

/** Where the builds lie on the preview's server. */
export const FOLDERS = { '/add-in/': BUILDS[0].output, '/': BUILDS[1].output };

/**
 * Builds the add-in for production and the page around it, where what they are made from has changed since.
 *
 * @param {(output: string) => void} starting told of each build that is needed
 */
export async function build(starting = () => {}) {
  for (const { output, proof, config, sources } of BUILDS) {
    const built = await stat(join(output, proof)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    const changed = Math.max(...(await Promise.all(sources.map((source) => newest(join(root, source))))));
    if (built <= changed) {
      starting(relative(root, output));
      const start = new Date();
      await webpack(config);
      // Webpack leaves a file alone whose content is the same, so its time would say nothing.
      await utimes(join(output, proof), start, start);
    }
  }
}

async function webpack(config) {
  const command = join(createRequire(import.meta.url).resolve('webpack-cli/package.json'), '../bin/cli.js');
  const options = ['--mode', 'production', '--config', join(root, config)];
  try {
    await promisify(execFile)(process.execPath, [command, ...options], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(`The build with ${config} failed.\n${error.stdout ?? ''}${error.stderr ?? ''}`, {
      cause: error,
    });
  }
}

/** When anything in a file or folder was last changed; 0 for what is not there. */
async function newest(path) {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isDirectory()) {
    return found?.mtimeMs ?? 0;
  }
  const entries = await readdir(path);
  return Math.max(found.mtimeMs, ...(await Promise.all(entries.map((entry) => newest(join(path, entry))))));
}
