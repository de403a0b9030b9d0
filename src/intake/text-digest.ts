/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; by Web Crypto, which pages, workers and Node have alike. */
export async function textDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
