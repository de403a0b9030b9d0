import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/**
 * A Node environment whose tests may use Univer.
 *
 * Univer depends on packages that exist as ES modules only, which jest's own module registry cannot load;
 * Node's `require` can. This environment hands that `require` into the sandbox, and `univer-transform`
 * turns each Univer package into one call of it.
 */
export default class UniverEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['requireFromNode'] = createRequire(__filename);
  }
}
