const path = require('node:path');

const root = path.resolve(__dirname, '../..');

/**
 * `npm run bench` measures what is shipped: the same loader and the same settings as the add-in's own build. A loader for
 * scripts adds code of its own to each function, which ten thousand calls would be charged for.
 */
module.exports = {
  mode: 'production',
  target: 'node20',
  devtool: false,
  context: root,
  entry: { bench: './scripts/bench.ts' },
  output: { path: path.join(root, '.cache/bench'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  // Packages are loaded as they are, by Node.
  externals: [/^(?![./]|[A-Z]:)/i],
  externalsType: 'commonjs',
  module: {
    // `require.resolve` is Node's too.
    parser: { javascript: { commonjs: false } },
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } },
        },
      },
      { test: /\.txt$/, type: 'asset/source' },
    ],
  },
  // Its own source text is what the page's bridge is made of.
  optimization: { minimize: false },
  stats: 'errors-warnings',
};
