import { loadedOnce } from '../../src/core/loaded-once';

test('is loaded when it is first asked for, and once', async () => {
  let loads = 0;
  const load = loadedOnce(() => Promise.resolve((loads += 1)));
  expect(loads).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('a failure reaches all who asked, and the next who asks has it tried again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
  const load = loadedOnce(() => answers.shift() ?? Promise.resolve('too often'));
  expect(await Promise.allSettled([load(), load()])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(await load()).toBe('here');
});
