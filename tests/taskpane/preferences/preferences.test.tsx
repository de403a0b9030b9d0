/** @jest-environment jsdom */
import { paneTexts } from '../../../src/taskpane/words';
import { preferencesTexts } from '../../../src/taskpane/preferences/words';
import { controls, nameOf, openPane, type OpenPane } from '../open-pane';

const CHINESE = paneTexts('zh-CN');
const ENGLISH = paneTexts('en-US');

describe('the settings of the pane', () => {
  test('are folded away until they are asked for, and Escape folds them again and gives the keyboard back', async () => {
    const pane = await openPane();
    expect(choices(pane)).toEqual([]);
    await pane.press(CHINESE.settings);
    expect(choices(pane)).toHaveLength(2);
    choices(pane)[0]?.focus();
    await pane.type('Escape');
    expect(choices(pane)).toEqual([]);
    expect(nameOf(document.activeElement as HTMLElement)).toBe(CHINESE.settings);
  });

  test('have the pane speak the other language at once, and Excel’s again', async () => {
    const pane = await openPane();
    await pane.press(CHINESE.settings);
    await choose(pane, 0, 'en-US');
    expect(pane.find(ENGLISH.places.workbook)).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-US');
    await choose(pane, 0, 'as-excel');
    expect(pane.find(CHINESE.places.workbook)).toBeTruthy();
  });

  test('have tables inserted in the language that the pane speaks', async () => {
    const asked: string[] = [];
    const pane = await openPane({
      workbook: {
        insert: (requests) => {
          asked.push(...requests.map(({ language }) => language));
          return Promise.resolve({ kind: 'inserted', tables: [] });
        },
      },
    });
    await pane.press(CHINESE.settings);
    await choose(pane, 0, 'en-US');
    const insert = controls(pane.place).find((control) => nameOf(control).startsWith('Insert 2'));
    await pane.press(nameOf(insert as HTMLElement));
    expect(asked).toEqual(['en-US', 'en-US']);
  });

  test('name each language by its own name, in either language', () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const { languages } = preferencesTexts(language);
      expect([languages['zh-CN'], languages['en-US']]).toEqual(['中文', 'English']);
    }
  });
});

describe('the look of the pane', () => {
  test('is the one that was set, whatever Office and the system have', async () => {
    const pane = await openPane({ officeColors: () => ({ isDarkTheme: true }) });
    await pane.press(CHINESE.settings);
    expect(look()).toBe('dark');
    await choose(pane, 1, 'light');
    expect(look()).toBe('light');
  });

  test('is Office’s where nothing was set, and follows it when the pane is come back to', async () => {
    let isDarkTheme = true;
    const pane = await openPane({ officeColors: () => ({ isDarkTheme }) });
    expect(look()).toBe('dark');
    isDarkTheme = false;
    await pane.change(() => window.dispatchEvent(new Event('focus')));
    expect(look()).toBe('light');
  });

  test('is the system’s where Office does not tell, and follows that', async () => {
    const pane = await openPane({ prefersDark: true });
    expect(look()).toBe('dark');
    await pane.change(() => {
      pane.preferDark(false);
    });
    expect(look()).toBe('light');
  });
});

/** What the browser's own parts are drawn in, which goes with the theme. */
function look(): string {
  return document.documentElement.style.colorScheme;
}

function choices({ place }: OpenPane): readonly HTMLSelectElement[] {
  return [...place.querySelectorAll<HTMLSelectElement>('header [role=group] select')];
}

async function choose(pane: OpenPane, index: number, value: string): Promise<void> {
  await pane.change(() => {
    const choice = choices(pane)[index] as HTMLSelectElement;
    choice.value = value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
