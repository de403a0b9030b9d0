import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const ROOT = join(__dirname, '../..');

/** The function file as the page loads it, built as the add-in is. */
export async function builtFunctionFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'function-file-'));
  try {
    await built(folder);
    return await readFile(join(folder, 'commands.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function built(folder: string): Promise<void> {
  const settings: webpack.Configuration = {
    mode: 'production',
    context: ROOT,
    entry: { commands: './src/commands/commands.ts' },
    output: { path: folder },
    resolve: { extensions: ['.ts'] },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: SWC } }] },
  };
  return new Promise((resolve, reject) => {
    webpack(settings, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

const SWC = { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } };
