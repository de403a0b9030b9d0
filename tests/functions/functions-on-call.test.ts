import type { CellFunctions } from '../../src/functions/functions';
import { functionsOnCall } from '../../src/functions/functions-on-call';

const ADD: CellFunctions = { ADD: (one, other) => Number(one) + Number(other) };

test('a function that is called before its code has come answers when it has', async () => {
  let come: (functions: CellFunctions) => void = () => undefined;
  const functions = functionsOnCall(['ADD'], () => new Promise((resolve) => (come = resolve)));
  const [first, second] = [functions['ADD']?.(1, 2), functions['ADD']?.(3, 4)];
  come(ADD);
  expect(await Promise.all([first, second])).toEqual([3, 7]);
});

test('the code is asked for with the first call, once, and then answers at once', async () => {
  let asked = 0;
  const functions = functionsOnCall(['ADD'], () => {
    asked += 1;
    return Promise.resolve(ADD);
  });
  expect(asked).toBe(0);
  await functions['ADD']?.(1, 2);
  expect(functions['ADD']?.(1, 2)).toBe(3);
  expect(asked).toBe(1);
});

test('where it did not come, the call fails, and the next one asks again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(ADD)];
  const functions = functionsOnCall(['ADD'], () => answers.shift() ?? Promise.resolve({}));
  await expect(functions['ADD']?.(1, 2)).rejects.toThrow('offline');
  expect(await functions['ADD']?.(1, 2)).toBe(3);
});
