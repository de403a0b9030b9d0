/** The character maps of old PDF files, which lie beside the page. */
export async function servedMaps(file: string): Promise<Uint8Array> {
  const answer = await fetch(`cmaps/${file}`);
  if (!answer.ok) throw new Error(`no character map ${file}`);
  return new Uint8Array(await answer.arrayBuffer());
}
