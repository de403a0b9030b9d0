/** How a line of a page is written: where it begins, how tall its letters are. */
export interface MadeLine {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly size?: number;
}

/** How the characters of a made PDF are encoded: with a table to Unicode, or by a character map that readers know. */
export type MadeEncoding = 'own-table' | 'UniGB-UCS2-H';

/** A PDF with a text layer and without a font, small enough to be read in a test; each page is a list of lines. */
export function madePdf(
  pages: readonly (readonly MadeLine[])[],
  { encoding = 'own-table', isEncrypted = false }: { encoding?: MadeEncoding; isEncrypted?: boolean } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const catalogue = add('');
  const tree = add('');
  const font = add(fontOf(encoding));
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /DW 1000 ' +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (${encoding === 'own-table' ? 'Identity' : 'GB1'}) /Supplement 2 >> ` +
      '/FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 ' +
      '/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  add(stream(TO_UNICODE));
  const numbers = pages.map((lines) => {
    const content = add(stream(lines.map(shown).join('\n')));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ` +
        `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  objects[catalogue - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] = `<< /Type /Pages /Count ${numbers.length} /Kids [${kids}] >>`;
  return file(objects, isEncrypted);
}

function fontOf(encoding: MadeEncoding): string {
  const font = '/Type /Font /Subtype /Type0 /BaseFont /SimSun /DescendantFonts [4 0 R]';
  return encoding === 'own-table'
    ? `<< ${font} /Encoding /Identity-H /ToUnicode 6 0 R >>`
    : `<< ${font} /Encoding /${encoding} >>`;
}

function shown({ text, left, base, size = 12 }: MadeLine): string {
  const codes = [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
  return `BT /F1 ${size} Tf 1 0 0 1 ${left} ${base} Tm <${codes.join('')}> Tj ET`;
}

/** Character numbers are those of Unicode. */
const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '/CMapName /Own def 1 begincodespacerange <0000> <ffff> endcodespacerange',
  '1 beginbfrange <0000> <ffff> <0000> endbfrange',
  'endcmap end end',
].join('\n');

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function file(objects: readonly string[], isEncrypted: boolean): Uint8Array {
  let text = '%PDF-1.5\n';
  const offsets = objects.map((content, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const keys = `/O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}>`;
  const lock = isEncrypted ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 ${keys} >> /ID [<00> <00>]` : '';
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text +=
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer << /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
