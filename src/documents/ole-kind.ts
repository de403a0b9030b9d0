/** What an OLE container holds: a document under a password, or one of Office before 2007, by its extension. */
export function oleKind(
  bytes: Uint8Array,
): 'password-protected' | '.doc' | '.xls' | '.ppt' | '.doc/.xls/.ppt' {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return 'password-protected';
  if (names.includes('WordDocument')) return '.doc';
  if (names.includes('Workbook')) return '.xls';
  return names.includes('PowerPoint Document') ? '.ppt' : '.doc/.xls/.ppt';
}
