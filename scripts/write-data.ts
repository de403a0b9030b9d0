/**
 * `npm run data`: writes the observations and statements of every report, or of the folders given, anew from the
 * readings beside them:
 *
 *   npm run data [-- FOLDER …]
 *
 * Names the passage, the line and the reason where a reading does not hold, and then writes nothing of that report.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { generatedFiles } from './authoring/generated-files';
import { reportFolders } from './dataset-faults';

const named = process.argv.slice(2);
for (const folder of named.length > 0 ? named : reportFolders()) {
  try {
    for (const { file, text } of generatedFiles(folder)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`${relative(process.cwd(), file)}: ${text.split('"id":').length - 1}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
