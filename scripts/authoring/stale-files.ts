import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { generatedFiles } from './generated-files';

/**
 * A line for each file of a report that is not what its readings give: the file, the entry and what differs.
 *
 * @throws {Error} naming the passage and the line that cannot be read.
 */
export function staleFiles(folder: string): readonly string[] {
  const generated = generatedFiles(folder);
  const files = new Set(generated.map(({ file }) => file));
  const strays = passageFiles(folder).filter((file) => !files.has(file));
  return [
    ...generated.flatMap(({ file, text }) => {
      const difference = existsSync(file)
        ? differenceOf(readFileSync(file, 'utf8'), text)
        : 'it is not there';
      return difference === undefined ? [] : [`${shown(file)}: ${difference}; npm run data writes it anew`];
    }),
    ...strays.map((file) => `${shown(file)}: no readings/${basename(file, '.json')}.txt gives it`),
  ];
}

function passageFiles(folder: string): readonly string[] {
  const observations = join(folder, 'observations');
  if (!existsSync(observations)) return [];
  return readdirSync(observations).map((name) => join(observations, name));
}

type Row = Readonly<Record<string, unknown>>;

/** What first tells a file from what the readings give; nothing where they are the same to the last byte. */
function differenceOf(written: string, given: string): string | undefined {
  if (written === given) return undefined;
  const [here, there] = [rowsById(written), rowsById(given)];
  const ids = [...new Set([...there.keys(), ...here.keys()])];
  return (
    ids.map((id) => rowDifference(id, here.get(id), there.get(id))).find((found) => found !== undefined) ??
    'its order or format is not what its readings give'
  );
}

function rowDifference(id: string, here: Row | undefined, there: Row | undefined): string | undefined {
  if (here === undefined) return `${id}: is missing, and its readings give it`;
  if (there === undefined) return `${id}: no reading gives it`;
  const field = Object.keys({ ...there, ...here }).find((name) => json(here[name]) !== json(there[name]));
  return field && `${id}: ${field} is ${json(here[field])}, and its reading gives ${json(there[field])}`;
}

function rowsById(text: string): ReadonlyMap<string, Row> {
  const rows = JSON.parse(text) as readonly Row[];
  return new Map(rows.map((row) => [String(row['id']), row]));
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function shown(file: string): string {
  return relative(process.cwd(), file);
}
