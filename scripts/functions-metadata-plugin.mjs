import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/**
 * Puts the functions' metadata and their help pages, in both languages, beside the bundle. `host` is the address
 * written in the source, `replacement` the one that this build is for, `contact` whom the pages name for questions.
 */
export class FunctionsMetadataPlugin {
  /** @param {{ host: string, replacement: string, contact?: string }} addresses */
  constructor({ host, replacement, contact }) {
    this.contact = contact;
    this.withHost = (text) => text.replaceAll(host, replacement);
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.contextDependencies.add(fileURLToPath(new URL('../src/wording', import.meta.url)));
      compilation.hooks.processAssets.tapPromise(
        { name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { functionFiles } = await tsImport('./function-files.ts', import.meta.url);
          for (const [name, text] of Object.entries(functionFiles(this.contact))) {
            compilation.emitAsset(name, new sources.RawSource(this.withHost(text)));
          }
        },
      );
    });
  }
}
