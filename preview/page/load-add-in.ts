import type { PreviewLocale } from './preview-options';
import { readManifest } from './read-manifest';
import type { AddInManifest } from './read-manifest';

/** Where the built add-in lies on the preview's server. */
const ADD_IN = 'add-in/';

export interface LoadedAddIn {
  readonly manifest: AddInManifest;
  /** `functions.json` in the host's language, as built. */
  readonly metadata: unknown;
  /** Where an address of the manifest lies on this server. */
  readonly locate: (address: string) => string;
}

/** Loads what Excel reads of an add-in before it starts: the manifest, and the functions' metadata that it names. */
export async function loadAddIn(locale: PreviewLocale): Promise<LoadedAddIn> {
  const manifest = readManifest(await (await loaded(`${ADD_IN}manifest.xml`)).text(), locale);
  const deployed = new URL('.', manifest.paneAddress).href;
  const locate = (address: string) => address.replace(deployed, ADD_IN);
  const metadata: unknown =
    manifest.functions && (await (await loaded(locate(manifest.functions.metadataAddress))).json());
  return { manifest, metadata, locate };
}

async function loaded(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${String(response.status)}`);
  }
  return response;
}
