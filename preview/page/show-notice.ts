import { pageElement } from './page-element';

/** Says one thing across the top of the page until it is pressed away. */
export function showNotice(text: string): void {
  const notice = pageElement('notice');
  notice.textContent = text;
  notice.hidden = false;
  notice.addEventListener(
    'click',
    () => {
      notice.hidden = true;
    },
    { once: true },
  );
}
