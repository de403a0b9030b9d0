// Texts of reports are imported as modules: the build and the tests know how, and so do scripts that load this first.
const { readFileSync } = require('node:fs');

require.extensions['.txt'] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
};
