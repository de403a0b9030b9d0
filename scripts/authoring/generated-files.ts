import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { datasetJson } from './dataset-json';
import { readings } from './readings';

/** A file of the dataset as the readings give it. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The files that a report's readings give: `observations/<passage>.json` for each passage, and `statements.json`,
 * each in the text's order.
 *
 * @throws {Error} naming the passage and the line that cannot be read.
 */
export function generatedFiles(folder: string): readonly GeneratedFile[] {
  const { id } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { readonly id: string };
  const text = readFileSync(join(folder, 'report.txt'), 'utf8');
  const passages = passagesOf(folder).map((file) => {
    try {
      return { name: basename(file, '.txt'), ...readings(id, text, readFileSync(file, 'utf8')) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${relative(process.cwd(), file)}: ${reason}`, { cause: error });
    }
  });
  const statements = passages.flatMap((passage) => passage.statements);
  return [
    ...passages.map(({ name, observations }) => ({
      file: join(folder, 'observations', `${name}.json`),
      text: datasetJson(observations.toSorted((one, other) => one.figure.start - other.figure.start)),
    })),
    {
      file: join(folder, 'statements.json'),
      text: datasetJson(statements.toSorted((one, other) => one.words.start - other.words.start)),
    },
  ];
}

function passagesOf(folder: string): readonly string[] {
  const passages = join(folder, 'readings');
  if (!existsSync(passages)) return [];
  return readdirSync(passages)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(passages, name));
}
