/**
 * Writes `src/extract/text/simplified-characters.json`: the traditional characters with the simplified ones
 * that they are read as, from OpenCC's table.
 *
 *   node scripts/write-simplified.mjs
 *
 * Of the characters that Unicode had first, in whichever of their forms they are printed (產, 産). A character that simplified print has too is left as it is: 乾 of 乾县, 著 of 著名; but
 * for a few that it has for a surname or a note of music alone, and traditional print in every sentence (影響後).
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const simplified = new Set(decoded('gbk', [0xb0, 0xf7], [0xa1, 0xfe]));
const HARDLY_SIMPLIFIED = '後於徵';
const pairs = Array.from({ length: 0x9fa6 - 0x4e00 }, (_, place) => String.fromCodePoint(0x4e00 + place))
  .filter((character) => !simplified.has(character) || HARDLY_SIMPLIFIED.includes(character))
  .map((character) => [character, simplify(character)])
  .filter(([traditional, read]) => read !== traditional && read.length === 1);
const [traditional, read] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(''));
writeFileSync(
  new URL('../src/extract/text/simplified-characters.json', import.meta.url),
  `${JSON.stringify({ traditional, simplified: read }, undefined, 2)}\n`,
);

/** The Chinese characters that two bytes of a character set stand for, the first and the second from one to another. */
function decoded(charset, [firstLead, lastLead], [firstTrail, lastTrail]) {
  const decoder = new TextDecoder(charset);
  const characters = [];
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
