const UNHEARD = /[\s\-‐-―_·.,、()'’"“”]+/gu;

/**
 * What of a name counts when names are compared: not its letter case, its width, its spaces, hyphens
 * and brackets.
 *
 * @example nameKey('General-budget　Revenue') // 'generalbudgetrevenue'
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(UNHEARD, '');
}
