import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Language } from '../../../src/core/language';
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { createLibrary } from '../../../src/library/library';
import type { PaneActions } from '../../../src/taskpane/pane-actions';
import { reportsTexts } from '../../../src/taskpane/reports/words';
import { openPane, type OpenPane } from '../open-pane';
import { DATA } from '../workbook-example';

// A page has these; the document that jsdom makes does not.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextDecoder, TextEncoder });

export const COUNTY = readFileSync(join(__dirname, '../../fixtures/counties/qingshi-2022.txt'), 'utf8');
/** Less than a test has, so that it says what it waits for. */
const PATIENCE = 50_000;
const TEXTS = reportsTexts('zh-CN');

/** The pane at its tab of reports, with the library that follows it and what it wrote into the workbook. */
export async function openReports(workbook: Partial<PaneActions> = {}, language: Language = 'zh-CN') {
  const library = createLibrary([DATA]);
  const written: KeptReport[] = [];
  const keepReport: PaneActions['keepReport'] = async (kept) => {
    const refused = await workbook.keepReport?.(kept);
    if (refused === undefined) written.push(kept);
    return refused;
  };
  const pane = await openPane({ language, library, workbook: { ...workbook, keepReport } });
  await pane.tell({ kind: 'tab-opened', tab: 'reports' });
  await until(pane, () => pane.place.querySelector('textarea') !== null);
  return { pane, library, written };
}

/** Waits until something is so: what reads texts is loaded when it is first needed, and that takes as long as it takes. */
export async function until(pane: OpenPane, isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; !isSo() && Date.now() < end;) await pane.change(() => undefined);
  if (!isSo()) throw new Error(`it never came to that: ${pane.place.textContent}`);
}

export async function paste(pane: OpenPane, text: string): Promise<void> {
  pane.place.querySelector('textarea')?.focus();
  await pane.write(text);
  await pane.press(reportsTexts((document.documentElement.lang as Language) || 'zh-CN').read);
}

export function says(pane: OpenPane, text: string): () => boolean {
  return () => pane.place.textContent?.includes(text) ?? false;
}

export async function keepCounty(workbook: Partial<PaneActions> = {}) {
  const opened = await openReports(workbook);
  await paste(opened.pane, COUNTY);
  await until(opened.pane, says(opened.pane, TEXTS.proposed));
  await opened.pane.press(TEXTS.keep);
  await until(opened.pane, () => opened.written.length > 0);
  return opened;
}
