import { associateCommands, type RibbonTasks } from '../../src/commands/commands';
import { openSmallOffice } from '../preview/wire/open-small-office';

/** The real office.js behind a hidden pane, with the ribbon's buttons joined to the tasks given. */
async function ribbon(tasks: Partial<RibbonTasks>) {
  const paneStates: string[] = [];
  const { Office, host } = await openSmallOffice({ onPaneState: (state) => paneStates.push(state) });
  await Office.addin.hide();
  Object.assign(globalThis, { Office });
  const nothing = () => Promise.resolve(false);
  associateCommands({ insertAll: nothing, refreshAll: nothing, ...tasks });
  return { host, paneStates };
}

describe('a ribbon button', () => {
  test('carries out its own task, and leaves the pane as it is where all went well', async () => {
    const done: string[] = [];
    const { host, paneStates } = await ribbon({
      insertAll: () => Promise.resolve(done.push('insert') < 0),
      refreshAll: () => Promise.resolve(done.push('refresh') < 0),
    });
    await expect(host.invokeCommand('insertTables')).resolves.toMatchObject({ succeeded: true });
    expect(done).toEqual(['insert']);
    await expect(host.invokeCommand('refreshAll')).resolves.toMatchObject({ succeeded: true });
    expect(done).toEqual(['insert', 'refresh']);
    expect(paneStates).toEqual(['Background']);
  });

  test.each(['insertTables', 'refreshAll'])(
    '%s opens the pane where it has something to ask or to tell',
    async (name) => {
      const something = () => Promise.resolve(true);
      const { host, paneStates } = await ribbon({ insertAll: something, refreshAll: something });
      await expect(host.invokeCommand(name)).resolves.toMatchObject({ succeeded: true });
      expect(paneStates).toEqual(['Background', 'Visible']);
    },
  );

  test('is over only when its task is', async () => {
    let begin: (finish: (attention: boolean) => void) => void;
    const begun = new Promise<(attention: boolean) => void>((resolve) => (begin = resolve));
    const { host } = await ribbon({
      refreshAll: () =>
        new Promise((finish) => {
          begin(finish);
        }),
    });
    let isOver = false;
    const outcome = host.invokeCommand('refreshAll').then(() => (isOver = true));
    const finish = await begun;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isOver).toBe(false);
    finish(false);
    await expect(outcome).resolves.toBe(true);
  });
});
