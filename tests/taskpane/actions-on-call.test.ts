import { actionsOnCall } from '../../src/taskpane/actions-on-call';

interface Actions {
  readonly double: (number: number) => Promise<number>;
}

const DOUBLE: Actions = { double: (number) => Promise.resolve(number * 2) };

test('actions come with the first that is done, once', async () => {
  let asked = 0;
  const actions = actionsOnCall<Actions>({ double: true }, () => {
    asked += 1;
    return Promise.resolve(DOUBLE);
  });
  expect(asked).toBe(0);
  expect(await Promise.all([actions.double(1), actions.double(2)])).toEqual([2, 4]);
  expect(asked).toBe(1);
});

test('where they did not come, the next action asks for them again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(DOUBLE)];
  const actions = actionsOnCall<Actions>({ double: true }, () => answers.shift() ?? Promise.resolve(DOUBLE));
  await expect(actions.double(1)).rejects.toThrow('offline');
  expect(await actions.double(1)).toBe(2);
});
