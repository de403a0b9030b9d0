const { createHash } = require('node:crypto');

/**
 * Replaces the text of a package file by a call of Node's own `require` (see `univer-environment`),
 * so that jest never parses what it cannot load.
 */
module.exports = {
  process: (_source, path) => ({
    code: `module.exports = globalThis.requireFromNode(${JSON.stringify(path)});`,
  }),
  getCacheKey: (_source, path) => createHash('sha1').update(`from-node:${path}`).digest('hex'),
};
