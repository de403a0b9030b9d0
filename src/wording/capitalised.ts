/** A word or a phrase as it stands alone, in a cell of its own: At least. Chinese stays as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
