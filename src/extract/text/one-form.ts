import { CELL_EDGE, CHARACTER_FORMS, LINE_END, NOTHING, SPACE } from './character-forms';
import { spacedParagraphs } from './spaced-paragraphs';
import { spacedTables } from './spaced-tables';
import type { WorkingText } from './working-text';

/**
 * A text in one form, its white space closed up: words and numbers that were spaced out (完 成, 5 . 53) are whole, lines are
 * divided by one `\n`.
 *
 * A space stays where two English words or two numbers meet, whose digits would else make one; digits that are spaced out one
 * by one (2 0 2 2 年) are one number.
 */
export function inOneForm(found: string): WorkingText {
  const codes = new Uint16Array(found.length + 1);
  const places = new Uint32Array(found.length + 1);
  const breaks = spacedParagraphs(found);
  const cells = spacedTables(found);
  const forms = CHARACTER_FORMS;
  const space = SPACE;
  let length = 0;
  let point = 0;
  let gap = 0;
  let gapPlace = 0;
  let hasTab = false;
  // Whether what was read last was closed up to what stands before it.
  let spacedOut = false;
  for (let unit = 0; unit < found.length; unit++, point++) {
    const written = found.charCodeAt(unit);
    // The second half of a pair stands at the code point of the first.
    if (written >= 0xdc00 && written <= 0xdfff && unit > 0) point--;
    const form = forms[written] ?? written;
    if (gap === 0 && form > space) {
      places[length] = point;
      codes[length++] = form;
      spacedOut = false;
      continue;
    }
    if (form === NOTHING) continue;
    if (form === SPACE || written === TAB) {
      if (gap++ === 0) gapPlace = point;
      hasTab ||= written === TAB;
      continue;
    }
    const startsLine = length === 0 || codes[length - 1] === LINE_END;
    if (gap > 0 && !startsLine && form !== LINE_END) {
      const after = CHARACTER_FORMS[found.charCodeAt(unit + 1)] ?? NOTHING;
      const between = hasTab || cells.has(unit) ? CELL_EDGE : gap > 1 && breaks(unit) ? LINE_END : SPACE;
      spacedOut =
        between === SPACE &&
        (!keepsApart(codes, length, form, after, spacedOut) || isBrokenYear(codes, length, found, unit)) &&
        !(isDigit(form) && isItemNumber(codes, length) && !isPartOfAmount(found, unit));
      if (!spacedOut) {
        places[length] = gapPlace;
        codes[length++] = between;
      }
    } else spacedOut = false;
    gap = 0;
    hasTab = false;
    if (form === LINE_END && startsLine) continue;
    places[length] = point;
    codes[length++] = form;
  }
  if (length > 0 && codes[length - 1] === LINE_END) length--;
  places[length] = point;
  return {
    text: fromCodes(codes.subarray(0, length)),
    length,
    places: places.slice(0, length + 1),
    gone: new Uint8Array(length),
  };
}

/** Whether the gap before the next character keeps two words or two numbers apart. */
function keepsApart(
  codes: Uint16Array,
  length: number,
  next: number,
  after: number,
  spacedOut: boolean,
): boolean {
  const last = codes[length - 1] ?? 0;
  if (!isWordCharacter(next)) return false;
  // What `24. 3亿元` and `1. 2022年` have alike is told by what stands around them.
  if (isDigit(next) && (last === POINT || last === COMMA)) return false;
  if (!isWordCharacter(last) && last !== PERCENT) return false;
  if (!isDigit(last) || !isDigit(next)) return true;
  const isOneDigit = spacedOut || !isNumberCharacter(codes[length - 2] ?? 0);
  return !isOneDigit || isNumberCharacter(after);
}

/** Whether what was read ends in a number and a point that begin a line, as the number of an item does. */
function isItemNumber(codes: Uint16Array, length: number): boolean {
  if (codes[length - 1] !== POINT) return false;
  let place = length - 2;
  while (place >= 0 && isDigit(codes[place] ?? 0)) place--;
  return place < length - 2 && (place < 0 || codes[place] === LINE_END);
}

/** Whether digits are the last of an amount that a line or a space broke, since a scale or a rate's sign follows: 3亿元, 8%. */
function isPartOfAmount(found: string, place: number): boolean {
  AMOUNT_END.lastIndex = place;
  return AMOUNT_END.test(found);
}

/** Whether a space stands inside a year: 1 995年. */
function isBrokenYear(codes: Uint16Array, length: number, found: string, place: number): boolean {
  const first = codes[length - 1] ?? 0;
  if (first !== ONE && first !== ONE + 1) return false;
  REST_OF_YEAR.lastIndex = place;
  return !isNumberCharacter(codes[length - 2] ?? 0) && REST_OF_YEAR.test(found);
}

const ONE = 0x31;
const REST_OF_YEAR = /[09]\d{2}年/uy;
const AMOUNT_END = /\d{1,4}\s?(?:[%％‰]|[万亿]|个百分点)/uy;
const PERCENT = 0x25;
const COMMA = 0x2c;
const POINT = 0x2e;
const TAB = 9;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isNumberCharacter(code: number): boolean {
  return isDigit(code) || code === POINT || code === COMMA;
}

function isWordCharacter(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A lone half of a pair becomes one replacement character, so that places stay. */
function fromCodes(codes: Uint16Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
}
