/** Fails a build whose first parts hold a package or a room that is to come later, or not at all. */
export class FirstLoadPlugin {
  /**
   * @param {readonly string[]} parts the chunks, by name, that the page loads before it can be used
   * @param {readonly string[]} folders `node_modules/zod`, `src/documents`
   */
  constructor(parts, folders) {
    this.parts = parts;
    this.folders = folders;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      const { chunkGraph, moduleGraph, namedChunkGroups } = compilation;
      compilation.hooks.afterChunks.tap('FirstLoad', () => {
        const first = this.parts.flatMap((part) =>
          namedChunkGroups.get(part).chunks.flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]),
        );
        for (const folder of this.folders) {
          const isPart = (module) => pathOf(module).includes(`/${folder}/`);
          const found = first.find(isPart);
          if (found === undefined) continue;
          let importer = moduleGraph.getIssuer(found);
          while (importer && isPart(importer)) importer = moduleGraph.getIssuer(importer);
          const message = `${folder} is in the first load: ${pathOf(importer)} imports it`;
          compilation.errors.push(new WebpackError(message));
        }
      });
    });
  }
}

function pathOf(module) {
  return (module?.nameForCondition() ?? '').replaceAll('\\', '/');
}
