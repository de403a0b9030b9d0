import { pageLines } from './page-lines';
import { joinedLines } from './paragraph-lines';

/** Fetches a character map of pdf.js by the name of its file: `GBK-EUC-H.bcmap`. */
export type CharacterMaps = (file: string) => Promise<Uint8Array>;

export interface PdfFault {
  readonly kind: 'pdf-fault';
  readonly problem: 'password-protected' | 'damaged' | 'scanned';
  readonly detail: string;
}

/** What the text layer of a PDF says, in paragraphs: lines are joined by where they stand on the page. */
export async function pdfText(bytes: Uint8Array, maps?: CharacterMaps): Promise<string | PdfFault> {
  const { getDocument, VerbosityLevel } = await loaded();
  const task = getDocument({
    // The library takes the bytes for itself, and no Buffer, which is what Node reads files into.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    cMapPacked: true,
    ...(maps && { BinaryDataFactory: factoryOf(maps) }),
  });
  try {
    const pdf = await task.promise;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(items.filter((item) => 'str' in item)));
      page.cleanup();
    }
    const text = joinedLines(pages);
    if (text.replace(/\s/gu, '').length < FEWEST * pdf.numPages) return fault('scanned');
    return text;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return name === 'PasswordException' ? fault('password-protected') : fault('damaged', message);
  } finally {
    await task.destroy();
  }
}

/** A page of a scan may bear a stamp or a page number as text. */
const FEWEST = 12;

/**
 * The library, run in this thread. It looks for a browser's drawing classes when it starts; reading text needs none of
 * them, so they stand empty where there is no browser.
 */
async function loaded() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Empty });
  }
  /* eslint-disable no-console -- what it says there is not ours to show */
  const { warn } = console;
  // Where the package for drawing is missing it says so when it starts, before it can be asked to be quiet.
  console.warn = Empty;
  try {
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // @ts-expect-error -- it has no types; loaded, it offers itself to the library
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return library;
  } finally {
    console.warn = warn;
    /* eslint-enable no-console */
  }
}

/** What a new one of is never asked anything. */
function Empty(): void {
  // Nothing is drawn.
}

/** Fonts, which the library would fetch in the same way, say nothing of the text. */
function factoryOf(maps: CharacterMaps) {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      return kind === 'cMapUrl' ? new Uint8Array(await maps(filename)) : new Uint8Array();
    }
  };
}

function fault(problem: PdfFault['problem'], detail = ''): PdfFault {
  return { kind: 'pdf-fault', problem, detail };
}
