/** An element of `index.html` by its id; its absence is a mistake in that file. */
export function pageElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`index.html has no #${id}.`);
  }
  return element;
}
