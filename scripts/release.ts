import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeRelease } from './release/write-release';

/**
 * `npm run release -- --host https://addins.example.org/fiscal-gauge [--cloud 21vianet] [--contact help@example.org]`: builds the add-in for that address,
 * and writes `dist-release`: the folder for the server, the command line's package, and the checksums of both.
 */
async function main(): Promise<void> {
  const { host, cloud, contact } = parseArgs({
    options: { host: { type: 'string' }, cloud: { type: 'string' }, contact: { type: 'string' } },
  }).values;
  if (host === undefined || !URL.canParse(host) || new URL(host).protocol !== 'https:') {
    process.stderr.write('npm run release -- --host https://addins.example.org/fiscal-gauge\n');
    process.exitCode = 2;
    return;
  }
  const root = resolve(__dirname, '..');
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const settings = [
    `host=${host}`,
    `output=${BUILT}`,
    ...(cloud === undefined ? [] : [`cloud=${cloud}`]),
    ...(contact === undefined ? [] : [`contact=${contact}`]),
  ];
  const options = ['--mode', 'production', ...settings.flatMap((setting) => ['--env', setting])];
  try {
    await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: root, maxBuffer: 1 << 26 });
  } catch (error) {
    process.stderr.write(`${(error as { readonly stdout?: string }).stdout ?? String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const packed = await writeRelease({
    root,
    built: join(root, BUILT),
    output: join(root, 'dist-release'),
  });
  process.stdout.write(
    `dist-release/web goes to ${host}, dist-release/web/manifest.xml to the administrator, dist-release/${packed} to whom has no Excel.\n`,
  );
}

const BUILT = '.cache/release';

void main();
