import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeRelease } from '../../scripts/release/write-release';

const ROOT = join(__dirname, '../..');
const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-release-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the package of a release installs into an empty folder without any other, and runs', async () => {
  const release = join(folder, 'release');
  const packed = await writeRelease({ root: ROOT, built: join(ROOT, 'dist'), output: release });
  await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: release });
  await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(release, 'web') });

  const place = join(folder, 'place');
  await run('npm', ['install', '--offline', '--silent', '--prefix', place, join(release, packed)]);
  const { stdout } = await run(join(place, 'node_modules/.bin/fiscal-gauge'), ['export', '--format', 'csv']);
  expect(stdout).toContain('珠海高新技术产业开发区2022年工作报告');
  const { dependencies, version } = JSON.parse(
    await readFile(join(place, 'node_modules/fiscal-gauge/package.json'), 'utf8'),
  ) as { readonly dependencies?: unknown; readonly version: string };
  expect(dependencies).toBeUndefined();
  expect(packed).toBe(`fiscal-gauge-${version}.tgz`);
});
