import { execFile, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly output: Buffer;
  readonly errors: string;
}

/** Builds the command line as `npm run build` does, but into a folder of its own, and returns the file. */
export async function buildCommandLine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-cli-'));
  const root = join(__dirname, '../..');
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--config-name', 'command-line', '--output-path', folder];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: root });
  return join(folder, 'fiscal-gauge.js');
}

/**
 * Runs a file as a shell would run it. `stopReading` closes its standard output after the first bytes, as `head` does.
 */
export async function run(
  file: string,
  args: readonly string[],
  { cwd, stopReading = false }: { readonly cwd?: string; readonly stopReading?: boolean } = {},
): Promise<Run> {
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    output.push(chunk);
    if (stopReading) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() };
}
