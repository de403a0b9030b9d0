import { latestOnly } from '../../src/taskpane/latest-only';

test('of many calls while one runs only one more run is left, and never two at once', async () => {
  let running = 0;
  let runs = 0;
  const ask = latestOnly(async () => {
    running += 1;
    runs += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  });
  for (let call = 0; call < 20; call += 1) ask();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(runs).toBe(2);
  ask();
  expect(runs).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 10));
});
