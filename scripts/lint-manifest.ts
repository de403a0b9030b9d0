import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsMetadata } from './functions-metadata';
import { lintManifest } from './manifest/lint-manifest';

/** `npm run check:manifest`: exit 1 with one line for each thing that Office would refuse or quietly ignore. */
function main(manifest: string): void {
  const root = resolve(__dirname, '..');
  const commands = resolve(root, 'src/commands');
  const findings = lintManifest({
    xml: readFileSync(manifest, 'utf8'),
    readIcon: (address) => {
      const file = resolve(root, 'assets', address.replace(/^.*\/assets\//, ''));
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    commandSource: readdirSync(commands)
      .map((name) => readFileSync(resolve(commands, name), 'utf8'))
      .join('\n'),
    functions: functionsMetadata('english').functions,
  });
  for (const { line, sentence } of findings) {
    process.stderr.write(`${manifest}:${line} ${sentence}\n`);
  }
  process.exitCode = findings.length > 0 ? 1 : 0;
}

main(process.argv[2] ?? 'manifest.xml');
