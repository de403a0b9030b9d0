const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const addIn = require('../../../webpack.config.js');

/** The reference page, built by the rules of the pane. */
module.exports = async () => {
  const [pane] = await addIn({}, { mode: 'production' });
  return {
    name: 'reference',
    mode: pane.mode,
    devtool: pane.devtool,
    context: __dirname,
    entry: { taskpane: './page.tsx' },
    output: { path: path.resolve(__dirname, '../../../.cache/bench/reference'), filename: '[name].js' },
    resolve: pane.resolve,
    module: pane.module,
    optimization: pane.optimization,
    performance: pane.performance,
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        templateContent: '<!doctype html><meta charset="utf-8"><body><div id="pane"></div></body>',
        scriptLoading: 'defer',
      }),
    ],
  };
};
