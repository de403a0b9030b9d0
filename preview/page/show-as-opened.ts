/** Takes away the sign of opening that `index.html` shows from the first moment on, and shows the page behind it. */
export function showAsOpened(): void {
  document.getElementById('opening')?.remove();
}
