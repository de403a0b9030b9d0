import { lintAddresses } from './addresses';
import { lintCommands } from './commands';
import { lintElementOrder } from './element-order';
import { parseManifest } from './element';
import type { Finding } from './finding';
import { type FunctionHelp, lintFunctionHelp } from './function-help';
import { type ReadIcon, lintIcons } from './icons';
import { lintIdentifiers } from './identifiers';
import { lintIdentity } from './identity';
import { lintLocales } from './locales';
import { lintSharedRuntime } from './shared-runtime';
import { lintTexts } from './texts';

/**
 * What is wrong with the manifest, by line; nothing where Office would take it. Microsoft's validator needs its
 * server and lets undefined resources pass, so this one stands in every check.
 */
export function lintManifest({
  xml,
  readIcon,
  commandSource,
  functions,
}: ManifestAndSurroundings): readonly Finding[] {
  const root = parseManifest(xml);
  if ('reason' in root) {
    return [{ line: root.line, sentence: `The manifest is not XML: ${root.reason}` }];
  }
  const findings = [
    ...lintElementOrder(root),
    ...lintIdentity(root),
    ...lintIdentifiers(root),
    ...lintAddresses(root),
    ...lintIcons(root, readIcon),
    ...lintLocales(root),
    ...lintSharedRuntime(root),
    ...lintCommands(root, commandSource),
    ...lintTexts(root),
    ...lintFunctionHelp(root, functions),
  ];
  return findings.toSorted((one, other) => one.line - other.line);
}

export interface ManifestAndSurroundings {
  readonly xml: string;
  readonly readIcon: ReadIcon;
  /** The text of the files that register ribbon commands. */
  readonly commandSource: string;
  readonly functions: readonly FunctionHelp[];
}
