// `npm start` loads the add-in into the Excel of this machine, `npm stop` takes it out again. The dev server's
// https certificate is made and trusted by office-addin-dev-certs, which office-addin-debugging asks for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PLATFORMS_WITH_EXCEL = ['win32', 'darwin'];

const [action] = process.argv.slice(2);

if (action !== 'start' && action !== 'stop') {
  fail('Usage: node scripts/sideload.mjs start|stop');
} else if (!PLATFORMS_WITH_EXCEL.includes(process.platform)) {
  fail('There is no Excel here to load the add-in into; `npm run preview` shows it in a browser instead.');
} else {
  const options = ['manifest.xml', 'desktop'];
  const devServer = ['--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000'];
  const result = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('../node_modules/office-addin-debugging/cli.js', import.meta.url)),
      action,
      ...options,
      ...(action === 'start' ? devServer : []),
    ],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
  );
  process.exitCode = result.status ?? 1;
}

/** @param {string} line */
function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
