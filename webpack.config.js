const { chmod } = require('node:fs/promises');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version, bugs } = require('./package.json');

const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Microsoft 365 operated by 21Vianet, in mainland China. */
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
/** The address written in manifest.xml; a build for another host replaces it. */
const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * `--env host=https://example.org/fiscal-gauge` puts that address into the manifest and the metadata;
 * `--env cloud=21vianet` takes office.js from 21Vianet's address; `--env contact=help@example.org` is whom the pages on support
 * and privacy name, in place of package.json's `bugs`.
 *
 * @param {{ host?: string, cloud?: string, contact?: string, output?: string }} env
 * @param {{ mode?: 'production' | 'development' }} argv
 */
module.exports = async (env, argv) =>
  env.WEBPACK_SERVE ? pane(env, argv) : [await pane(env, argv), commandLine(env, argv)];

/** A release is built beside the build of every day, which is for another address. */
const outputOf = ({ output = 'dist' }) => path.resolve(__dirname, output);

const RULES = [
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
];

/** The oldest browser engines under Excel for which the pane is built, as README says; a test parses what is built. */
const FLOOR = { safari: '16.0', chrome: '110' };

/** Packages that are published in a syntax above the floor: class static blocks, which WebKit reads from 16.4 on. */
const ABOVE_THE_FLOOR = {
  test: /\.m?js$/,
  include: /[\\/]node_modules[\\/](?:tabster|pdfjs-dist|@radix-ui)[\\/]/,
  use: {
    loader: 'swc-loader',
    options: { env: { targets: FLOOR }, jsc: { parser: { syntax: 'ecmascript' } } },
  },
};

/** The pane's styles are compiled here, so that what compiles them is not loaded by the page. It comes after the types are off. */
const STYLES_OF_THE_PANE = {
  test: /\.tsx?$/,
  include: path.resolve(__dirname, 'src/taskpane'),
  enforce: 'post',
  use: { loader: '@griffel/webpack-loader' },
};

/** The task pane with the functions, the commands and the manifest. */
async function pane(env, argv) {
  const production = argv.mode !== 'development';
  const host = (env.host ?? DEVELOPMENT_HOST).replace(/\/+$/, '');
  const officeJs = OFFICE_JS[env.cloud ?? 'global'];
  if (officeJs === undefined) {
    throw new Error(
      `--env cloud=${env.cloud} is unknown: write one of ${Object.keys(OFFICE_JS).join(', ')}.`,
    );
  }
  const { DatasetCheckPlugin } = await import('./scripts/dataset-check-plugin.mjs');
  const { FirstLoadPlugin } = await import('./scripts/first-load-plugin.mjs');
  const { FunctionsMetadataPlugin } = await import('./scripts/functions-metadata-plugin.mjs');
  const { functionNames } = await import('./scripts/function-names.mjs');
  const { readingDigest } = await import('./scripts/reading-digest.mjs');

  return {
    name: 'pane',
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      'trusted-scripts': './src/taskpane/trusted-scripts.ts',
      commands: './src/commands/commands.ts',
      taskpane: './src/taskpane/taskpane.ts',
    },
    output: {
      path: outputOf(env),
      // The manifest and the page name these; the page does so with a hash, so that none is taken from an older version.
      filename: '[name].js',
      chunkFilename: 'chunk-[name].[contenthash].js',
      // The command line is built beside it, at the same time.
      clean: { keep: /^cli[\\/]/ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        ...RULES,
        STYLES_OF_THE_PANE,
        ABOVE_THE_FLOOR,
        { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
      ],
    },
    plugins: [
      new DefinePlugin({
        READING_DIGEST: JSON.stringify(await readingDigest()),
        FUNCTION_NAMES: JSON.stringify(await functionNames()),
        OFFICE_JS_ORIGIN: JSON.stringify(new URL(officeJs).origin),
        PACKAGE_VERSION: JSON.stringify(version),
        ISSUES_ADDRESS: JSON.stringify(bugs?.url),
      }),
      new DatasetCheckPlugin(),
      // The frame of the pane stands before reports, the catalogue and what is made of them have come.
      new FirstLoadPlugin(
        ['taskpane', 'session', 'pane'],
        [
          // What compiles styles in the page, keeps the keyboard in dialogs, and draws what is not in the frame.
          ...['stylis', 'rtl-css-js', 'tabster'].map((name) => `node_modules/${name}`),
          ...['button', 'input', 'text', 'spinner'].map((part) => `node_modules/@fluentui/react-${part}`),
          'node_modules/zod',
          'node_modules/fflate',
          'src/documents',
          'src/extract',
          ...['audit', 'catalogue', 'formulas', 'health'].map((room) => `src/core/${room}`),
          'src/library/reports',
          'src/wording/functions',
        ],
      ),
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['trusted-scripts', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        hash: true,
        // The template says where: what guards scripts stands before office.js, the commands block the page, the pane does not.
        inject: false,
        templateParameters: ({ namedChunkGroups }, { js: [trustedScripts, commands, taskpane] }) => ({
          // What the pane asks for one after the other is on its way at once.
          onItsWay: ['session', 'pane'].flatMap((part) => namedChunkGroups.get(part)?.getFiles() ?? []),
          officeJs,
          officeJsOrigin: new URL(officeJs).origin,
          trustedScripts,
          commands,
          taskpane,
        }),
      }),
      new FunctionsMetadataPlugin({
        host: DEVELOPMENT_HOST,
        replacement: host,
        contact: env.contact ?? bugs?.url ?? bugs?.email,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          characterMaps(),
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_HOST, host),
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
}

/**
 * `fiscal-gauge`: a folder for Node that needs nothing outside it, readable, since nobody downloads it. What reads a kind of
 * file stands in a file of its own, which is opened when the first of that kind comes.
 */
function commandLine(env, argv) {
  const file = 'fiscal-gauge.js';
  return {
    name: 'command-line',
    mode: argv.mode !== 'development' ? 'production' : 'development',
    target: 'node20',
    devtool: false,
    entry: { 'fiscal-gauge': './src/cli/fiscal-gauge.ts' },
    output: {
      path: path.join(outputOf(env), 'cli'),
      filename: file,
      chunkFilename: 'chunk-[name].js',
      clean: true,
    },
    node: { __dirname: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: RULES },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new ExecutablePlugin(file),
      // pdf.js only looks for a package for drawing there; else the path of whoever builds would stand in the file.
      new DefinePlugin({ 'import.meta.url': JSON.stringify('file:///') }),
      new CopyWebpackPlugin({
        patterns: [characterMaps()],
      }),
    ],
    optimization: { minimize: false, chunkIds: 'named' },
    performance: { hints: false },
  };
}

/** What old PDF files refer to by name, beside the page and beside the command line. */
function characterMaps() {
  return {
    context: path.dirname(require.resolve('pdfjs-dist/package.json')),
    from: `cmaps/@(${CHINESE_MAPS})*.bcmap`,
    to: '[path][name][ext]',
  };
}

/** The character maps for simplified and traditional Chinese, and those on which they build. */
const CHINESE_MAPS = 'Adobe-GB1|GB|UniGB|Adobe-CNS1|B5|CNS|ET|HK|UniCNS|Identity';

/** Lets a file of the output be run by its name, as npm does for those that it links. */
class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('ExecutablePlugin', ({ outputOptions }) =>
      chmod(path.join(outputOptions.path, this.file), 0o755),
    );
  }
}

/** Excel loads add-ins over https only; the certificate is the one that office-addin-debugging trusts. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { type: 'https', options: { ca, key, cert } };
}
