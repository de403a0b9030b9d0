import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionFiles } from '../../scripts/function-files';
import { PRODUCT_PAGES } from '../../scripts/pages/product-page';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const files = functionFiles('help@example.org');

test('the pages that the manifest names for people are built, in both languages', () => {
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([\w-]+\.html)"/g)].map(
    ([, file = '']) => file,
  );
  const pages = new Set(named.filter((file) => file !== 'taskpane.html'));
  expect([...pages].toSorted()).toEqual([
    'help-zh-cn.html',
    'help.html',
    'support-zh-cn.html',
    'support.html',
  ]);
  for (const page of pages) expect(Object.keys(files)).toContain(page);
});

test.each(Object.entries(PRODUCT_PAGES))(
  'the page on %s says as much in Chinese as in English',
  (_name, texts) => {
    const shape = ({ sections }: (typeof texts)['english']) =>
      sections.map(({ heading, paragraphs }) => [heading !== undefined, paragraphs.length]);
    expect(shape(texts.chinese)).toEqual(shape(texts.english));
  },
);

test('from the page that the manifest names, privacy, terms and help are one link away, and each link leads to a page', () => {
  for (const [own, html] of Object.entries(files).filter(([name]) => name.endsWith('.html'))) {
    const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, to = '']) => to);
    const pages = links.filter((to) => !to.startsWith('mailto:'));
    expect(pages.filter((to) => !(to in files))).toEqual([]);
    if (own === 'support.html') expect(pages).toEqual(['help.html', 'privacy.html', 'terms.html']);
    if (own === 'support-zh-cn.html') {
      expect(pages).toEqual(['help-zh-cn.html', 'privacy-zh-cn.html', 'terms-zh-cn.html']);
    }
  }
});

test('support and privacy name the contact that the build was given, or who else is to be asked', () => {
  const asked = '<a href="mailto:help@example.org">help@example.org</a>';
  for (const page of ['support.html', 'support-zh-cn.html', 'privacy.html', 'privacy-zh-cn.html']) {
    expect(files[page]).toContain(asked);
  }
  expect(functionFiles('https://help.example.org/')['support.html']).toContain(
    '<a href="https://help.example.org/">',
  );
  expect(functionFiles()['support.html']).toContain('the administrator of Microsoft 365');
  expect(functionFiles()['support-zh-cn.html']).toContain('Microsoft 365 管理员');
});

test('the pages about the product load nothing and run nothing', () => {
  for (const name of Object.keys(PRODUCT_PAGES)) {
    expect(files[`${name}.html`]).not.toMatch(/<script|<link|<img|\son\w+=|\{contact\}/);
  }
});
