/** The preview builds the add-in too; its file is plain JavaScript, without types. */
const BUILD = '../../preview/serve/build.mjs';

/** Builds the add-in, where what it is made from has changed since. */
export default async function buildFirst(): Promise<void> {
  const { build } = (await import(BUILD)) as { readonly build: () => Promise<void> };
  await build();
}
