import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile, ReportFiles } from '../src/library/document/validate-report';

/** A report's files as they stand in its folder, the observations in a file for each passage. */
export function readReportFiles(folder: string): ReportFiles {
  const text = readFileSync(join(folder, 'report.txt'), 'utf8');
  const passages = join(folder, 'observations');
  return {
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    report: json(join(folder, 'report.json')),
    observations: (existsSync(passages) ? readdirSync(passages).sort() : []).map((name) =>
      json(join(passages, name)),
    ),
    ...Object.fromEntries(
      ['glosses', 'names', 'notes'].flatMap((name) => {
        const file = join(folder, `${name}.json`);
        return existsSync(file) ? [[name, json(file)]] : [];
      }),
    ),
    statements: optional(join(folder, 'statements.json')),
  };
}

function optional(file: string): readonly JsonFile[] {
  return existsSync(file) ? [json(file)] : [];
}

function json(file: string): JsonFile {
  const content = readFileSync(file, 'utf8');
  try {
    return { file, content: JSON.parse(content) as unknown };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
