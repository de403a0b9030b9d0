/**
 * What stands in a row's key cell: a mark made of its key, the same in every language and version. It holds no word of the
 * table, so that replacing words everywhere, or putting 简 into 繁, leaves it alone; and being neither a number, nor a date, nor
 * the address of a cell, nothing that Excel does to what it recognises.
 *
 * @example rowMark('gdp|主园区|2021') // 'FG_1DKZC9R0MOXXJ'
 */
export function rowMark(key: string): string {
  return `FG_${digits(key, 0x811c9dc5)}${digits(key, 0x01234567)}`;
}

/** Seven digits and letters (FNV-1a, 32 bits): two of them tell apart more rows than all tables have. */
function digits(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).toUpperCase().padStart(7, '0');
}
