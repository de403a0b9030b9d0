import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parseCsv } from 'hucre/csv';
import type { ShownSheets } from '../support/shown-sheets';

/**
 * Opens workbooks in LibreOffice and reads what it shows: every sheet, numbers as they are formatted, formulas as what
 * it computes of them, whatever result the file keeps. One start for all of them, with a profile of its own that is
 * thrown away.
 */
export async function shownInLibreOffice(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, ShownSheets>>> {
  return converted(workbooks, CSV_OF_EVERY_SHEET, async (output) => {
    const shown = await readdir(output);
    const entries = Object.keys(workbooks).map(async (name) => {
      const own = shown.filter((file) => file.startsWith(`${name}-`));
      const sheets = own.map(async (file) => [
        file.slice(name.length + 1, -'.csv'.length),
        parseCsv(await readFile(join(output, file), 'utf8')).map((row) => row.map(String)),
      ]);
      return [name, Object.fromEntries(await Promise.all(sheets))];
    });
    return Object.fromEntries(await Promise.all(entries));
  });
}

/** Prints workbooks with LibreOffice, each as a PDF. */
export async function printedByLibreOffice(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  return converted(workbooks, 'pdf', async (output) => {
    const entries = Object.keys(workbooks).map(
      async (name) => [name, new Uint8Array(await readFile(join(output, `${name}.pdf`)))] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  });
}

/** Has LibreOffice write workbooks in another format, and reads what it wrote before it is thrown away. */
async function converted<Read>(
  workbooks: Readonly<Record<string, Uint8Array>>,
  format: string,
  read: (output: string) => Promise<Read>,
): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-office-'));
  try {
    const files = Object.keys(workbooks).map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(Object.values(workbooks).map((bytes, index) => writeFile(files[index] ?? '', bytes)));
    const output = join(folder, 'shown');
    await mkdir(output);
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user/registrymodifications.xcu'), COMPUTE_ON_LOAD);
    await promisify(execFile)(
      libreOffice(),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--convert-to', format, '--outdir', output, ...files],
      ],
      { timeout: 150_000 },
    );
    return await read(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice's CSV filter: commas, double quotes, UTF-8, cells as shown, every sheet in a file of its own. */
const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** The setting by which LibreOffice computes every formula of an .xlsx anew; by itself it shows the results kept there. */
const COMPUTE_ON_LOAD = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** The LibreOffice of this machine: that of `SOFFICE_PATH`, else one in a usual place. Its lack fails; it never skips. */
function libreOffice(): string {
  const wished = process.env['SOFFICE_PATH'] ?? '';
  const places = [
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name))),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:/Program Files/LibreOffice/program/soffice.exe',
  ];
  const found = (wished === '' ? places : [wished]).find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    wished === ''
      ? 'LibreOffice is needed to open the exported workbooks: apt-get install libreoffice-calc, or set SOFFICE_PATH.'
      : `SOFFICE_PATH names ${wished}, which is not there.`,
  );
}
