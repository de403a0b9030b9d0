import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata, type FunctionMetadata } from '../../scripts/functions-metadata';
import { expectGolden } from './golden-file';

const NAME = 'function-signatures.txt';

test('a published function keeps its name and its arguments, since workbooks keep its formulas', () => {
  const published = readFileSync(join(__dirname, NAME), 'utf8').trimEnd().split('\n');
  const signatures = functionsMetadata('english').functions.map(signature);
  // Before the file is written anew: what is published is never updated away.
  expect(published.filter((line) => !signatures.includes(line))).toEqual([]);
  expectGolden(NAME, `${signatures.join('\n')}\n`);
});

function signature({ id, parameters }: FunctionMetadata): string {
  const declared = parameters.map(({ name, type, dimensionality, optional, repeating }) => {
    const shown = optional ? `[${name}]` : repeating ? `…${name}` : name;
    return `${shown}: ${type}${dimensionality === 'matrix' ? '[][]' : ''}`;
  });
  return `${id}(${declared.join(', ')})`;
}
