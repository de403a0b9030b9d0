const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { IgnorePlugin } = require('webpack');

const root = path.resolve(__dirname, '..');
const officeJs = path.dirname(require.resolve('@microsoft/office-js/package.json')) + '/dist';

/** The spreadsheet page beside the pane: `dist-preview/`. The add-in itself is built by the root's own config. */
module.exports = (_env, argv) => ({
  mode: argv.mode ?? 'production',
  devtool: false,
  context: root,
  entry: {
    page: './preview/page/page.ts',
    'service-worker': './preview/page/service-worker.ts',
  },
  output: { path: path.join(root, 'dist-preview'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  // The page's style sheets are plain CSS; webpack's own support spares two loaders.
  experiments: { css: true },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      },
      { test: /\.css$/, type: 'css' },
    ],
  },
  plugins: [
    // Hyphenation patterns of seventy languages, of which only English is ever asked for.
    new IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-)[a-z0-9-]+-[\w-]{8}\.js$/,
      contextRegExp: /engine-render/,
    }),
    new HtmlWebpackPlugin({
      template: './preview/page/index.html',
      chunks: ['page'],
      // The template says where: below what is to be seen before they have arrived.
      inject: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        // What office.js loads beside itself when it takes the page for Excel on Mac.
        ...['office.js', 'excel-mac-16.00.js', 'custom-functions-runtime.js'].map((file) => ({
          from: path.join(officeJs, file),
          to: `office-js/${file}`,
          info: { minimized: true },
        })),
        ...['zh-cn', 'en-us'].map((locale) => ({
          from: path.join(officeJs, locale, 'office_strings.js'),
          to: `office-js/${locale}/office_strings.js`,
          info: { minimized: true },
        })),
      ],
    }),
  ],
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
});
