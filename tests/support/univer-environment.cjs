const { createRequire } = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

/**
 * A Node environment whose tests may use Univer.
 *
 * Univer depends on packages that exist as ES modules only, which jest's own module registry cannot load;
 * Node's `require` can. This environment hands that `require` into the sandbox, and `univer-transform`
 * turns each Univer package into one call of it.
 */
module.exports = class UniverEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireFromNode = createRequire(__filename);
  }
};
