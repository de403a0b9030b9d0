import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKSUMS, checksumsText, readChecksums } from '../../scripts/release/checksums';

/** A copy of a release as if it had been made for another address; only its manifest differs, and that file's checksum. */
export async function releasedFor(address: string, web: string, copy: string): Promise<void> {
  await cp(web, copy, { recursive: true });
  const manifest = (await readFile(join(copy, 'manifest.xml'), 'utf8')).replaceAll(DEVELOPMENT_HOST, address);
  await writeFile(join(copy, 'manifest.xml'), manifest);
  const sums = readChecksums(await readFile(join(copy, CHECKSUMS), 'utf8'));
  const others = [...sums].filter(([path]) => path !== 'manifest.xml');
  const own = checksumsText([{ path: 'manifest.xml', content: Buffer.from(manifest) }]);
  await writeFile(
    join(copy, CHECKSUMS),
    own + others.map(([path, digest]) => `${digest}  ${path}\n`).join(''),
  );
}

const DEVELOPMENT_HOST = 'https://localhost:3000';
