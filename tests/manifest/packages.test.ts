import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies, devDependencies } from '../../package.json';

const reasons = readFileSync(join(__dirname, '../../docs/decisions/0002-packages.md'), 'utf8');

/** The names that the page gives in code; `@univerjs/*` stands for all of a scope. */
const named = [...reasons.matchAll(/`(?<name>[@a-z][\w@/.*-]*)`/g)].map(
  ({ groups }) => groups?.['name'] ?? '',
);

function isNamed(name: string): boolean {
  return named.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
}

test('every package that is installed has its reason on the page of packages', () => {
  // Types follow the package that they describe.
  const packages = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  );
  expect(packages.length).toBeGreaterThan(40);
  expect(packages.filter((name) => !isNamed(name))).toEqual([]);
});
