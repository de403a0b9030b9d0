/** A file as a server hands it out, to a page of Excel on the web that asks for it. */
export interface ServedFile {
  /** Where it lies below the add-in's address: `assets/icon-32.png`. */
  readonly path: string;
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** A file that did not come at all: no such machine, no certificate that can be trusted, a line that broke. */
export interface UnservedFile {
  readonly path: string;
  readonly reason: string;
}

/** Where Excel on the web asks from; each region has an origin of its own below this domain. */
export const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com';

/** Asks for a file once, without following where it is sent to. */
export async function serveFile(base: string, path: string): Promise<ServedFile | UnservedFile> {
  const address = new URL(path, base).href;
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { Origin: EXCEL_ON_THE_WEB, 'Accept-Encoding': 'gzip, br' },
    });
    const body = Buffer.from(await response.arrayBuffer());
    return { path, address, status: response.status, headers: response.headers, body };
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

/** What lies under “fetch failed”: `ECONNREFUSED`, `self-signed certificate`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
