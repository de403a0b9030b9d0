/** A text on a printed page, where it stands and how high it is, in points from the lower left corner. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

/** The pages of a PDF with the texts on each. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Empty });
  }
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // @ts-expect-error -- it has no types; loaded, it offers itself to the library
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const task = getDocument({
    data: new Uint8Array(pdf),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
  });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): readonly PrintedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      return [{ text: item.str, left: x, right: x + item.width, baseline: y, height: item.height }];
    });
    pages.push({ width: right - left, height: top - bottom, texts });
  }
  await task.destroy();
  return pages;
}

/** What a new one of is never asked anything: nothing is drawn. */
function Empty(): void {
  // Only texts are read.
}
