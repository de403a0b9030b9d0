import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where it is decided what is read in a text; what else these hold makes the digest change too often, never too seldom. */
const ROOMS = ['src/core', 'src/documents', 'src/extract', 'src/intake'];

/** Twelve hexadecimal digits that change with whatever texts are read by. */
export async function readingDigest() {
  const digest = createHash('sha256');
  for (const room of ROOMS) {
    const names = await readdir(room, { recursive: true });
    for (const name of names.map((one) => one.replaceAll('\\', '/')).sort()) {
      if (!name.endsWith('.ts')) continue;
      digest.update(`${room}/${name}\n`).update(await readFile(path.join(room, name)));
    }
  }
  return digest.digest('hex').slice(0, 12);
}
