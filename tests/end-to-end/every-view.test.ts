import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/core/language';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';
import { barriers } from './views/barriers';
import { everyView } from './views/every-view';
import { layoutFaults } from './views/layout-faults';
import { LOOK_NAMES, showAt, showIn, WIDTHS } from './views/looks';

/** Every view in every look and width: a busy machine takes its time. */
jest.setTimeout(600_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(LANGUAGES)('every view of the pane in %s', (language) => {
  const found = new Map<string, Set<string>>();
  const cut = new Map<string, Set<string>>();
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open(browser, { locale: language }, { reducedMotion: 'reduce' });
    await everyView({ preview, language, visit: look });
  });

  afterAll(() => preview.close());

  test('has no barrier that axe knows of, light, dark and in high contrast', () => {
    expect(told(found)).toEqual([]);
  });

  test('cuts no text off and has targets of at least 24 pixels, at 320, 350 and 500 pixels', () => {
    expect(told(cut)).toEqual([]);
  });

  test('meets no refused style or script, and no error', () => {
    expect({ violations: preview.violations, errors: preview.errors }).toEqual({
      violations: [],
      errors: [],
    });
  });

  test('asks nobody for anything, save Microsoft for office.js', () => {
    const asked = new Set(preview.foreignRequests().map(({ url }) => new URL(url).origin));
    expect([...asked]).toEqual(['https://appsforoffice.microsoft.com']);
  });

  async function look(view: string): Promise<void> {
    for (const name of LOOK_NAMES) {
      await showIn(preview, name);
      const barred = await barriers(preview, name === 'light' ? 'everything' : 'colours');
      for (const fault of barred) note(found, fault, `${view} ${name}`);
    }
    await showIn(preview, 'light');
    for (const width of WIDTHS) {
      await showAt(preview, width);
      const faults = await preview.paneFrame.evaluate(layoutFaults);
      for (const fault of faults) note(cut, fault, `${view} ${String(width)}`);
    }
    await showAt(preview, 350);
  }
});

function note(faults: Map<string, Set<string>>, fault: string, place: string): void {
  faults.set(fault, (faults.get(fault) ?? new Set()).add(place));
}

/** Each fault once, with where it was seen. */
function told(faults: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...faults].map(([fault, places]) => `${fault} (${[...places].join(', ')})`);
}
