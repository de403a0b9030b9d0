import { tsImport } from 'tsx/esm/api';

/** Fails a build whose bundled reports are unsound, naming the file, the entry and the reason of each fault. */
export class DatasetCheckPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.make.tapPromise('DatasetCheck', async (compilation) => {
      const { datasetFaults, reportFolders } = await tsImport('./dataset-faults.ts', import.meta.url);
      for (const fault of datasetFaults(reportFolders())) compilation.errors.push(new WebpackError(fault));
    });
  }
}
