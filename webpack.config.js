const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Microsoft 365 operated by 21Vianet, in mainland China. */
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
/** The address written in manifest.xml; a build for another host replaces it. */
const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * `--env host=https://example.org/fiscal-gauge` puts that address into the manifest and the metadata;
 * `--env cloud=21vianet` takes office.js from 21Vianet's address.
 *
 * @param {{ host?: string, cloud?: string }} env
 * @param {{ mode?: 'production' | 'development' }} argv
 */
module.exports = async (env, argv) => {
  const production = argv.mode !== 'development';
  const host = (env.host ?? DEVELOPMENT_HOST).replace(/\/+$/, '');
  const officeJs = OFFICE_JS[env.cloud ?? 'global'];
  if (officeJs === undefined) {
    throw new Error(`--env cloud=${env.cloud} is unknown: write one of ${Object.keys(OFFICE_JS).join(', ')}.`);
  }
  const { FunctionsMetadataPlugin } = await import('./scripts/functions-metadata-plugin.mjs');

  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/taskpane.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'chunk-[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2020',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        { test: /\.txt$/, type: 'asset/source' },
        { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: { officeJs, officeJsOrigin: new URL(officeJs).origin },
      }),
      new FunctionsMetadataPlugin({ host: DEVELOPMENT_HOST, replacement: host }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            // An app domain is an origin; all other addresses may have a path.
            transform: (content) =>
              content
                .toString()
                .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}`, `<AppDomain>${new URL(host).origin}`)
                .replaceAll(DEVELOPMENT_HOST, host),
          },
        ],
      }),
    ],
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          // Web servers have sent scripts without a charset; escaped bundles survive that.
          terserOptions: { format: { ascii_only: true, comments: false } },
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
    devServer: {
      port: 3000,
      hot: false,
      liveReload: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
      ...(env.WEBPACK_SERVE ? { server: await developmentServer() } : {}),
    },
  };
};

/** Excel loads add-ins over https only; the certificate is the one that office-addin-debugging trusts. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { type: 'https', options: { ca, key, cert } };
}
