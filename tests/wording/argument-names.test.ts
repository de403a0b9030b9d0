import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentName, NAMES_FOR_ALL } from '../../src/wording/argument-names';
import { declaredArguments } from '../../src/wording/functions/declared-arguments';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';

const declared = FUNCTION_ENTRIES.flatMap(([, entry]) => declaredArguments(entry));

test('what functions call by different names has one for all of them, or one would speak for another', () => {
  const names = new Map<string, Set<string>>();
  for (const { id, chinese } of declared) names.set(id, (names.get(id) ?? new Set()).add(chinese.name));
  const several = [...names].flatMap(([id, given]) => (given.size > 1 ? [id] : []));
  expect(several.toSorted()).toEqual(Object.keys(NAMES_FOR_ALL).toSorted());
});

test('an argument has a name in both languages', () => {
  const named = (id: string) => [argumentName(id, 'zh-CN'), argumentName(id, 'en-US')];
  for (const { id } of declared) {
    expect(named(id)).toEqual([
      expect.stringMatching(/[\u4e00-\u9fff]/),
      expect.stringMatching(/^[A-Za-z -]+$/),
    ]);
  }
  expect(named('wholeChange')).toEqual(['总体增量', 'change of the whole']);
  expect(named('gdp')).toEqual(['地区生产总值', 'GDP']);
  expect(named('rateUnit')).toEqual(['比率写法', 'rate unit']);
});

test('of several of one kind each has its number', () => {
  expect(argumentName('growth2', 'zh-CN')).toBe('增速 2');
  expect(argumentName('growth2', 'en-US')).toBe('growth 2');
});

test('whatever a formula finds fault with has a Chinese name', () => {
  const formulas = join(__dirname, '../../src/core/formulas');
  const checked = readdirSync(formulas).flatMap((file) =>
    [...readFileSync(join(formulas, file), 'utf8').matchAll(/\b(?!missing\b)\w+\('([a-z]\w*)', /g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(checked).toEqual(expect.arrayContaining(['population', 'outflow', 'part']));
  for (const name of new Set(checked)) expect(argumentName(name, 'zh-CN')).toMatch(/^[\u4e00-\u9fff1 +]+$/);
});
