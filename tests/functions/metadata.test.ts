import { functionFiles } from '../../scripts/function-files';
import { functionsMetadata, type FunctionsMetadata } from '../../scripts/functions-metadata';
import { EXCEL_BUILT_INS } from './excel-built-ins';
import { EXCEL_MACRO_FUNCTIONS } from './excel-macro-functions';

const CHINESE = /[\u4e00-\u9fff]/;

const english = functionsMetadata('english');
const chinese = functionsMetadata('chinese');

test('both languages offer the same functions, types and choices', () => {
  const withoutWords = ({ functions, enums }: FunctionsMetadata) => ({
    functions: functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
        type,
        dimensionality,
        optional,
        customEnumId,
      })),
    })),
    enums: enums.map(({ id, type, values }) => ({
      id,
      type,
      values: values.map(({ stringValue }) => stringValue),
    })),
  });
  expect(withoutWords(chinese)).toEqual(withoutWords(english));
});

test.each(english.functions.map(({ id }) => id))('%s is a name that Excel takes in every language', (id) => {
  expect(id).toMatch(/^[A-Z]{3,}$/);
  expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  expect(EXCEL_BUILT_INS.has(id)).toBe(false);
  expect(EXCEL_MACRO_FUNCTIONS.has(id)).toBe(false);
});

test('a name equals its id', () => {
  expect(english.functions.filter(({ id, name }) => id !== name)).toEqual([]);
});

test.each(['english', 'chinese'] as const)('every function and argument is described in %s', (language) => {
  const { functions } = { english, chinese }[language];
  const texts = functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]);
  expect(texts.filter((text) => !text)).toEqual([]);
  if (language === 'chinese') {
    expect(texts.filter((text) => !CHINESE.test(text))).toEqual([]);
  }
});

test('every function has help at its own anchor of the page in its language', () => {
  const files = functionFiles();
  for (const { id, helpUrl } of [...english.functions, ...chinese.functions]) {
    const { pathname, hash } = new URL(helpUrl);
    expect(hash).toBe(`#${id}`);
    expect(files[pathname.slice(1)]).toContain(`id="${id}"`);
  }
});

test('numbers with properties and errors come in by one flag, since both together crash Office 2021', () => {
  for (const metadata of [english, chinese]) {
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty('allowErrorForDataTypeAny');
  }
});

test('each list of choices is used, and each argument’s list exists', () => {
  const used = new Set(
    english.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    ),
  );
  expect([...used].sort()).toEqual(english.enums.map(({ id }) => id).sort());
});

test('no function is volatile or streaming', () => {
  expect(english.functions.filter((entry) => 'options' in entry)).toEqual([]);
});

test('the files are ASCII, so that no server can garble their Chinese', () => {
  const files = functionFiles();
  const text = files['functions-zh-cn.json'] ?? '';
  expect(/^[\0-\x7f]+$/.test(text)).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(chinese)));
});

test('in each list, no two choices look or read the same', () => {
  for (const { values } of [...english.enums, ...chinese.enums]) {
    expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
  }
});
