import type { Edition } from '../../src/wording/functions/function-entry';
import { escape, pageLayout } from './page-layout';
import { PRIVACY } from './privacy';
import type { ProductText } from './product-text';
import { SUPPORT } from './support';
import { TERMS } from './terms';

/** The pages about the product, by the name of their file. */
export const PRODUCT_PAGES = { privacy: PRIVACY, support: SUPPORT, terms: TERMS } as const satisfies Readonly<
  Record<string, Readonly<Record<Edition, ProductText>>>
>;

type PageName = keyof typeof PRODUCT_PAGES;

/** A page as HTML, with links to the others; `contact` is an address of the web or of mail, or not known. */
export function productPage(name: PageName, edition: Edition, contact: string | undefined): string {
  const { title, sections } = PRODUCT_PAGES[name][edition];
  const body = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [`<h2>${escape(heading)}</h2>`]),
    ...paragraphs.map((text) => `<p>${escape(text).replace('{contact}', contactIn(edition, contact))}</p>`),
  ]);
  return pageLayout(edition, title, [...body, links(name, edition)].join('\n'));
}

/** The files of an edition: `privacy.html`, `privacy-zh-cn.html`. */
export function fileOf(name: PageName | 'help', edition: Edition): string {
  return edition === 'chinese' ? `${name}-zh-cn.html` : `${name}.html`;
}

function contactIn(edition: Edition, contact: string | undefined): string {
  if (contact === undefined) return NOBODY_NAMED[edition];
  const address = /^https?:/.test(contact) ? contact : `mailto:${contact.replace(/^mailto:/, '')}`;
  return `<a href="${escape(address)}">${escape(contact.replace(/^mailto:/, ''))}</a>`;
}

const NOBODY_NAMED: Readonly<Record<Edition, string>> = {
  english:
    'whoever put the add-in at your disposal, as a rule the administrator of Microsoft 365 in your organisation',
  chinese: '向您提供本加载项的一方，一般是本单位的 Microsoft 365 管理员',
};

function links(own: PageName, edition: Edition): string {
  const others = (Object.keys(PRODUCT_PAGES) as readonly PageName[]).filter((name) => name !== own);
  const help = `<a href="${fileOf('help', edition)}">${HELP[edition]}</a>`;
  const pages = others.map(
    (name) => `<a href="${fileOf(name, edition)}">${escape(PRODUCT_PAGES[name][edition].title)}</a>`,
  );
  return `<hr>\n<p>${[help, ...pages].join(' · ')}</p>`;
}

const HELP: Readonly<Record<Edition, string>> = { english: 'Help on the functions', chinese: '函数帮助' };
