import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/**
 * `node scripts/files-on-the-way.mjs <test file> <name of one test>`: which files of `src` a journey passes through, by
 * room: those of which a function was called while that one test ran, beside what loading them calls already.
 */
const [path, name] = process.argv.slice(2);
if (path === undefined || name === undefined) throw new Error('which test file, and which test in it?');

const loaded = called('no test bears this name');
const onTheWay = [...called(name)].filter(([place, times]) => times > (loaded.get(place) ?? 0));
const files = [...new Set(onTheWay.map(([place]) => place.split('#')[0]))].sort();

const byRoom = new Map();
for (const file of files) byRoom.set(file.split(sep)[1], [...(byRoom.get(file.split(sep)[1]) ?? []), file]);
for (const [room, ofRoom] of byRoom) {
  console.log(`${room} ${ofRoom.length}\n  ${ofRoom.join('\n  ')}`);
}
console.log(`${files.length} files`);

/** How often each function of `src` is called, by its file and number. */
function called(test) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-way-'));
  const coverage = ['--coverage', '--coverageReporters=json', `--coverageDirectory=${folder}`];
  const sources = '--collectCoverageFrom=src/**/*.{ts,tsx}';
  spawnSync('npx', ['jest', path, '-t', test, ...coverage, sources], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const covered = Object.values(JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')));
  return new Map(
    covered.flatMap(({ path: file, f }) =>
      Object.entries(f).map(([number, times]) => [`${relative('.', file)}#${number}`, times]),
    ),
  );
}
