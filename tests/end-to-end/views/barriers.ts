import { readFileSync } from 'node:fs';
import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import type { PreviewPage } from '../preview-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe knows, what it has on trial for names among it. */
const EVERYTHING: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
};
/** What a look can change. */
const COLOURS: RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast'] };

/** The barriers that axe finds in the pane as it stands, each with the element that has it. */
export async function barriers(
  preview: PreviewPage,
  what: 'everything' | 'colours',
): Promise<readonly string[]> {
  await preview.paneFrame.evaluate(AXE);
  const { violations } = await preview.paneFrame.evaluate(
    (options) =>
      // What Fluent sets beside a part that keeps the keyboard is there to lead it back, and never stays focused.
      (window as unknown as AxeWindow).axe.run({ exclude: '[data-tabster-dummy]' }, options),
    what === 'everything' ? EVERYTHING : COLOURS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

interface AxeWindow {
  readonly axe: { readonly run: (context: ContextObject, options: RunOptions) => Promise<AxeResults> };
}
