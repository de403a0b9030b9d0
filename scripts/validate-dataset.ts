/**
 * Checks the files of every report, or of the folders given:
 *
 *   npx tsx scripts/validate-dataset.ts [FOLDER …]
 *
 * Names the file, the entry and the reason of each fault, and ends with 1 if there is one.
 */
import { datasetFaults, reportFolders } from './dataset-faults';

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : reportFolders();
const faults = datasetFaults(folders);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${folders.length === 1 ? '1 report is' : `${folders.length} reports are`} sound.`);
