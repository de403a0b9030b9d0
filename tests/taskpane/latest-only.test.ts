import { latestOnly } from '../../src/taskpane/latest-only';

test('of many calls while one runs only one more run is left, and never two at once', async () => {
  let runs = 0;
  const finish: (() => void)[] = [];
  const ask = latestOnly(() => {
    runs += 1;
    return new Promise<void>((resolve) => finish.push(resolve));
  });
  for (let call = 0; call < 20; call += 1) ask();
  expect(runs).toBe(1);
  await finished();
  expect(runs).toBe(2);
  await finished();
  expect(runs).toBe(2);
  ask();
  expect(runs).toBe(3);
  await finished();

  async function finished(): Promise<void> {
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
});
