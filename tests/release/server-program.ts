import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a server runs: its port, a folder of its own for what it writes, and the release that it hands out. */
export interface Place {
  readonly port: number;
  readonly folder: string;
  readonly web: string;
}

/** A program with its arguments, when its settings have been written. */
export type Program = (place: Place) => Promise<readonly [command: string, ...args: string[]]>;

const settings = (file: string) => readFile(join(__dirname, '../../docs/hosting', file), 'utf8');

/** What each server needs around the settings under `docs/hosting` to run by itself, unprivileged, for one test. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  nginx: async ({ port, folder, web }) => {
    await writeFile(join(folder, 'fiscal-gauge.conf'), await settings('nginx.conf'));
    return nginx(folder, `listen ${String(port)}; root ${web}; include ${folder}/fiscal-gauge.conf;`);
  },
  'nginx as it comes': ({ port, folder, web }) => nginx(folder, `listen ${String(port)}; root ${web};`),
  Apache: async ({ port, folder, web }) => {
    await writeFile(join(web, '.htaccess'), await settings('apache.htaccess'));
    await writeFile(join(folder, 'httpd.conf'), apacheSettings(port, folder, web));
    return ['apache2', '-D', 'FOREGROUND', '-f', join(folder, 'httpd.conf')];
  },
  Caddy: async ({ port, folder, web }) => {
    const own = (await settings('Caddyfile'))
      .replace('addins.example.org', `http://localhost:${String(port)}`)
      .replace('/srv/fiscal-gauge/web', web);
    await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
    return ['caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
  Express: ({ port, web }) =>
    Promise.resolve([
      process.execPath,
      join(__dirname, '../../docs/hosting/express.mjs'),
      web,
      String(port),
    ] as const),
};

/** Starts a program, waits until its port answers, and ends it when `use` is done. */
export async function withProgram<T>(program: Program, place: Place, use: () => Promise<T>): Promise<T> {
  const [command, ...args] = await program(place);
  const child = spawn(command, args, {
    env: { ...process.env, HOME: place.folder, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  let said = '';
  const hear = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  const over = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  void over.then(() => (failure ??= 'it ended'));
  try {
    while (!(await answers(place.port))) {
      if (failure !== undefined) throw new Error(`${command} did not start: ${failure}\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return await use();
  } finally {
    child.kill();
    await over;
  }
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${String(port)}/`).then(
    () => true,
    () => false,
  );
}

async function nginx(folder: string, server: string): Promise<readonly [string, ...string[]]> {
  const file = join(folder, 'nginx.conf');
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr; events {}
http {
  include /etc/nginx/mime.types; access_log off;
  ${bodies.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { ${server} }
}`,
  );
  return ['nginx', '-c', file];
}

function apacheSettings(port: number, folder: string, web: string): string {
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'deflate'];
  return `ServerRoot ${folder}
ServerName localhost
Listen ${String(port)}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${web}
<Directory ${web}>
  Require all granted
  AllowOverride FileInfo
</Directory>
`;
}
