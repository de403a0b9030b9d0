import SIMPLIFIED from './simplified-characters.json';

export const NOTHING = 0;
export const LINE_END = 0x0a;
export const SPACE = 0x20;
/** A cell's edge, which a tab is too. */
export const CELL_EDGE = 0x7c;

const FORMS: readonly (readonly [form: string, written: string])[] = [
  ['\n', '\n\r\u0085\u2028\u2029'],
  [
    ' ',
    ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ue5e5',
  ],
  [
    '\0',
    '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff',
  ],
  ['|', '\t│┃┆┇┊┋￨'],
  ['-', '‐‑‒–—―−─━﹘﹣ー'],
  ['~', '∼〜～˜'],
  [':', '∶﹕︰꞉'],
  [',', '﹐'],
  [';', '﹔'],
  ['.', '﹒．'],
  ['。', '｡'],
  ['%', '﹪'],
  ['(', '﹙'],
  [')', '﹚'],
  ['!', '﹗'],
  ['?', '﹖'],
  ['·', '・･•‧∙⋅'],
  ['“', '「『〝'],
  ['”', '」』〞'],
  ['〇', '○◯'],
  ['/', '∕⁄'],
  ['<', '〈﹤'],
  ['>', '〉﹥'],
  ['×', '✕'],
  ['、', '､'],
];

/**
 * The one form in which each character is read, for every UTF-16 unit; never one for two or two for one, so that a place in
 * the one text is a place in the other. NFKC would not do: it turns ① into 1, and leaves ∶ alone.
 *
 * Digits, letters and `, ; : ( ) ! ? %` are half width, every dash is `-`, every tilde `~`; 、。“”《》 stay. Traditional
 * characters are read as the simplified ones, character by character: 公里 in a text of Hong Kong stays 公里, 軟件 is 软件. White space is
 * `SPACE`, a line's end `LINE_END`, what has no width `NOTHING`.
 */
export const CHARACTER_FORMS: Uint16Array = characterForms();

function characterForms(): Uint16Array {
  const forms = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0; code < SPACE; code++) forms[code] = NOTHING;
  // Full-width ASCII lies 0xfee0 above ASCII.
  for (let code = 0xff01; code <= 0xff5e; code++) forms[code] = code - 0xfee0;
  for (const [form, written] of FORMS) {
    for (const character of written) forms[character.charCodeAt(0)] = form.charCodeAt(0);
  }
  for (let place = 0; place < SIMPLIFIED.traditional.length; place++) {
    forms[SIMPLIFIED.traditional.charCodeAt(place)] = SIMPLIFIED.simplified.charCodeAt(place);
  }
  return forms;
}
