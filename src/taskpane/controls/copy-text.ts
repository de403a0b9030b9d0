/** A text as it is, and the same with its tables and headings for programs that take them. */
export interface RichText {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts text on the clipboard; answers whether it got there.
 *
 * Excel's web view and frames without permission refuse the clipboard interface, so the older command is tried next.
 */
export async function copyText(content: string | RichText): Promise<boolean> {
  try {
    if (typeof content === 'string') await navigator.clipboard.writeText(content);
    else await navigator.clipboard.write([itemOf(content)]);
    return true;
  } catch {
    return copyBySelection(typeof content === 'string' ? { text: content } : content);
  }
}

function itemOf({ text, html }: RichText): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

function copyBySelection({ text, html }: Pick<RichText, 'text'> & Partial<RichText>): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  const put = (event: ClipboardEvent): void => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  field.value = text;
  field.className = 'clipboard';
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.select();
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
