import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultFile } from '../../src/self-check/result-file';
import { readResultFile } from '../../src/self-check/result-schema';

/** The results that people have sent, the oldest first. */
export function readResults(): readonly ResultFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readResultFile(readFileSync(join(FOLDER, name), 'utf8')))
    .sort((one, other) => one.date.localeCompare(other.date));
}

const FOLDER = join(__dirname, '../../docs/excel-results');
