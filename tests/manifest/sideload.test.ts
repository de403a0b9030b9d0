import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

test.each(['start', 'stop'])(
  'where there is no Excel, `npm run %s` fails with one line that names the preview',
  (action) => {
    const { status, stdout, stderr } = sideload(['--import', otherPlatform('linux')], action);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'There is no Excel here to load the add-in into; `npm run preview` shows it in a browser instead.\n',
    );
  },
);

test('anything but start and stop is answered with the usage', () => {
  const { status, stderr } = sideload([], 'restart');
  expect(status).toBe(1);
  expect(stderr).toBe('Usage: node scripts/sideload.mjs start|stop\n');
});

function sideload(options: readonly string[], action: string) {
  const script = resolve(__dirname, '../../scripts/sideload.mjs');
  return spawnSync(process.execPath, [...options, script, action], { encoding: 'utf8' });
}

/** A module that makes Node believe to run elsewhere. */
function otherPlatform(platform: string): string {
  return `data:text/javascript,Object.defineProperty(process,'platform',{value:'${platform}'})`;
}
