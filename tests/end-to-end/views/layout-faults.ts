/**
 * What is wrong with how the page that it runs in is laid out: texts that are cut off, and targets that are smaller than 24 pixels.
 * It is handed to a browser as it stands, so it leans on nothing outside itself.
 */
export function layoutFaults(): readonly string[] {
  const SMALLEST = 24;
  const TARGETS =
    'button, a[href], input, select, textarea, summary, [role=tab], [role=option], [role=button], [tabindex="0"]';

  return [...cutOff(), ...cutOffInFields(), ...smallTargets(), ...scrolledSideways()];

  function cutOff(): readonly string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || text.textContent?.trim() === '' || !isSeen(parent)) continue;
      if (parent.closest('option, select') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && isOutside(box, parent))
        faults.push(`cut off: ${String(text.textContent?.trim())}`);
    }
    return faults;
  }

  function isOutside(box: DOMRect, element: Element): boolean {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around);
      const frame = around.getBoundingClientRect();
      if (overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) return true;
      const clips = overflowY === 'hidden' || overflowY === 'clip';
      // Chinese glyphs are higher than the line that Latin ones are set in.
      if (clips && (box.top < frame.top - 4 || box.bottom > frame.bottom + 4)) return true;
      if (position === 'fixed') return false;
      // What scrolls may hide what is above and below.
      if (overflowY === 'auto' || overflowY === 'scroll') return false;
    }
    return false;
  }

  function cutOffInFields(): readonly string[] {
    const canvas = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')].flatMap(
      (field) => {
        const text = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.placeholder;
        if (canvas === null || !text || !isSeen(field)) return [];
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        canvas.font = font;
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        return canvas.measureText(text).width > room + 1 ? [`cut off in its field: ${text}`] : [];
      },
    );
  }

  function smallTargets(): readonly string[] {
    return [...document.querySelectorAll<HTMLElement>(TARGETS)]
      .filter((target) => isSeen(target) && !isInText(target))
      .flatMap((target) => {
        const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
        const boxes = [target, ...labels].map((part) => part.getBoundingClientRect());
        const width = Math.max(...boxes.map((box) => box.width));
        const height = Math.max(...boxes.map((box) => box.height));
        if (Math.min(width, height) === 0 || Math.min(width, height) >= SMALLEST - 0.5) return [];
        const name = target.getAttribute('aria-label') ?? target.textContent?.trim() ?? '';
        return [`${Math.round(width)}×${Math.round(height)}: ${target.tagName} ${name}`];
      });
  }

  /** A link or figure within a sentence is as high as its line, which the guideline allows. */
  function isInText(target: HTMLElement): boolean {
    return getComputedStyle(target).display === 'inline' || hasOwnText(target.parentElement);
  }

  function hasOwnText(element: HTMLElement | null): boolean {
    return [...(element?.childNodes ?? [])].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
    );
  }

  function scrolledSideways(): readonly string[] {
    return [document.documentElement, ...document.querySelectorAll('[role=tabpanel], [role=tabpanel] > div')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `scrolls sideways: ${box.tagName} ${box.id}`);
  }

  function isSeen(element: Element): boolean {
    const { clipPath, visibility } = getComputedStyle(element);
    const isClipped = clipPath !== 'none' || element.closest('[aria-hidden=true]') !== null;
    return visibility !== 'hidden' && !isClipped && element.checkVisibility();
  }
}
