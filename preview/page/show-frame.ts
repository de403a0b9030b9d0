import { pageElement } from './page-element';
import type { PageWording } from './page-wording';
import type { PreviewOptions } from './preview-options';

/** Fills in what stands around the grid, with links to the same page in the other language and theme. */
export function showFrame({ locale, theme }: PreviewOptions, wording: PageWording): void {
  document.documentElement.lang = locale;
  document.title = `${wording.title} – Fiscal Gauge 财政标尺`;
  pageElement('book-title').textContent = wording.title;
  pageElement('stand-in').textContent = wording.standIn;
  pageElement('home-tab').textContent = wording.homeTab;
  pageElement('close-pane').title = wording.closePane;
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  pageElement('switches').replaceChildren(
    link(wording.otherLanguage.label, { locale: wording.otherLanguage.locale }),
    link(wording.otherTheme[otherTheme], { theme: otherTheme }),
  );
}

function link(label: string, change: Readonly<Record<string, string>>): HTMLAnchorElement {
  const anchor = document.createElement('a');
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) {
    address.searchParams.set(name, value);
  }
  anchor.href = address.href;
  anchor.textContent = label;
  return anchor;
}
