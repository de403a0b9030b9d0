import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHosting } from '../../scripts/hosting/check-hosting';
import { writeRelease } from '../../scripts/release/write-release';
import { freePort } from '../support/free-port';
import { releasedFor } from './released';
import { type Program, PROGRAMS, withProgram } from './server-program';

const ROOT = join(__dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-hosting-'));
  // Servers that root starts read files as a user of their own.
  await chmod(folder, 0o755);
  await writeRelease({ root: ROOT, built: join(ROOT, 'dist'), output: join(folder, 'release') });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const { 'nginx as it comes': asItComes, ...configured } = PROGRAMS;

test.each(Object.entries(configured))(
  'a release that %s hands out with our settings has no fault, and nothing that could be better',
  async (name, program) => {
    const { files, remarks } = await hostingBy(name, program);
    expect(remarks).toEqual([]);
    expect(files).toBeGreaterThan(60);
  },
);

test('a server as it comes has what keeps Excel on the web from registering any function', async () => {
  const { remarks } = await hostingBy('bare', asItComes);
  const faults = remarks.filter(({ kind }) => kind === 'fault');
  expect(faults.map(({ path }) => path).toSorted()).toEqual(['functions-zh-cn.json', 'functions.json']);
});

async function hostingBy(name: string, program: Program | undefined) {
  if (program === undefined) throw new Error(`no program called ${name}`);
  const port = await freePort();
  const address = `http://localhost:${String(port)}`;
  const place = { port, folder: join(folder, name), web: join(folder, name, 'web') };
  await mkdir(place.folder);
  await releasedFor(address, join(folder, 'release/web'), place.web);
  return withProgram(program, place, () => checkHosting(address));
}
