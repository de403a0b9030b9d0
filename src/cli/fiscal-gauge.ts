import productPackage from '../../package.json';
import { BUNDLED_REPORTS } from '../library/bundled';
import { createLibrary } from '../library/library';
import { isPartlyDone } from './answer';
import { fault, faultSentence, isFault } from './words';
import { runCommandLine } from './run-command-line';
import { spokenLanguage } from './spoken-language';
import { notice } from './terminal';
import { writeStandardOutput } from './write-files';

const args = process.argv.slice(2);

void carryOut()
  .catch((error: unknown) => fault('unexpected', { code: String(error) }))
  .then((wrong) => {
    if (wrong === undefined) return;
    notice(faultSentence(wrong, spokenLanguage(args)));
    process.exitCode = 2;
  });

async function carryOut() {
  const answer = await runCommandLine(args, {
    productVersion: productPackage.version,
    library: createLibrary(BUNDLED_REPORTS),
  });
  if (isFault(answer)) return answer;
  if (!isPartlyDone(answer)) return writeStandardOutput(answer);
  process.exitCode = 2;
  return writeStandardOutput(answer.output);
}
