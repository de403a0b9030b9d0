import { pageElement } from './page-element';
import type { PageWording } from './page-wording';
import type { PreviewOptions } from './preview-options';

/** Fills in what stands around the grid, with a link to the same page in the other language. */
export function showFrame({ locale }: PreviewOptions, wording: PageWording): void {
  document.documentElement.lang = locale;
  document.title = `${wording.title} – Fiscal Gauge 财政标尺`;
  pageElement('book-title').textContent = wording.title;
  pageElement('stand-in').textContent = wording.standIn;
  pageElement('home-tab').textContent = wording.homeTab;
  pageElement('close-pane').title = wording.closePane;
  pageElement('switches').replaceChildren(languageLink(wording.otherLanguage));
}

function languageLink({ locale, label }: PageWording['otherLanguage']): HTMLAnchorElement {
  const anchor = document.createElement('a');
  const address = new URL(location.href);
  address.searchParams.set('locale', locale);
  anchor.href = address.href;
  anchor.lang = locale;
  anchor.textContent = label;
  return anchor;
}
