import fc from 'fast-check';
import { readOptions } from '../../src/cli/read-options';
import { faultSentence, isFault } from '../../src/cli/words';

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const words = fc.oneof(
  fc.constantFrom(
    '--format',
    '--output',
    '--help',
    '-h',
    '--',
    '-',
    '--format=csv',
    '--no-help',
    '-hx',
    'csv',
  ),
  fc.string(),
);

test('whatever is written, the answer is options that exist or one line in either language', () => {
  fc.assert(
    fc.property(fc.array(words), (args) => {
      const answer = readOptions(args, OPTIONS);
      if (isFault(answer)) {
        for (const language of ['zh-CN', 'en-US'] as const) {
          expect(faultSentence(answer, language)).toMatch(/^\S.*\S$/u);
        }
      } else {
        for (const [name, value] of Object.entries(answer)) {
          expect(Object.keys(OPTIONS)).toContain(name);
          expect(value === true || (typeof value === 'string' && value !== '')).toBe(true);
        }
      }
    }),
  );
});

test('an option’s value is read after a space or an equals sign, and the last one counts', () => {
  const values = fc.string({ minLength: 1 }).filter((value) => !value.startsWith('-'));
  fc.assert(
    fc.property(values, values, (first, last) => {
      expect(readOptions(['--format', first, `--format=${last}`], OPTIONS)).toEqual({ format: last });
      expect(readOptions([`--format=${first}`, '--format', last], OPTIONS)).toEqual({ format: last });
    }),
  );
});
