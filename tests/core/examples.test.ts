import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';

const CORE = join(__dirname, '../../src/core');
const EXAMPLE = /^ *\* @example (?<call>.+) \/\/ (?<answer>.+?)(?: \*\/)?$/gm;

interface Example {
  readonly file: string;
  readonly call: string;
  readonly answer: string;
}

const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const examples: readonly Example[] = files.flatMap((file) =>
  [...readFileSync(join(CORE, file), 'utf8').matchAll(EXAMPLE)].map(({ groups }) => ({
    file,
    call: groups?.['call'] ?? '',
    answer: groups?.['answer'] ?? '',
  })),
);

test('every @example in core is one call and its answer', () => {
  const mentioned = files.flatMap((file) => readFileSync(join(CORE, file), 'utf8').match(/@example/g) ?? []);
  expect(examples).toHaveLength(mentioned.length);
  expect(examples.length).toBeGreaterThanOrEqual(15);
});

test.each([
  'share',
  'whole',
  'livelihood-share',
  'self-sufficiency',
  'growth-lead',
  'target-shift',
  'target-gap',
  'attainment',
  'required-growth',
  'prior-year',
  'implied-target',
  'own-revenue-gap',
  'revenue-to-gdp',
  'buoyancy',
  'tax-share',
  'fiscal-resources',
  'debt-to-resources',
  'debt-to-gdp',
  'debt-headroom',
  'land-dependence',
  'transfer-dependence',
  'broad-debt-ratio',
  'interest-burden',
  'non-tax-share',
  'per-head',
  'treasury-cover',
  'trade-dependence',
  'budget-outturn',
  'year-on-year',
  'increment',
  'cagr',
  'average-growth',
  'contribution-share',
  'contribution',
  'level-contribution',
  'like-for-like-growth',
  'progress-lead',
  'real-growth',
  'two-year-average',
])('the formula %s shows an example', (name) => {
  expect(examples.map(({ file }) => basename(file, '.ts'))).toContain(name);
});

test.each(examples.map((example) => [example.call, example.answer, example.file] as const))(
  '%s is %s, as %s says',
  (call, answer, file) => {
    const exported = jest.requireActual<Record<string, unknown>>(join(CORE, file));
    // A fresh context has its own Object: compare what the values hold, not whose they are.
    const evaluate = (code: string): unknown =>
      JSON.parse(JSON.stringify(runInNewContext(`(${code})`, exported)));
    expect(evaluate(call)).toEqual(evaluate(answer));
  },
);
