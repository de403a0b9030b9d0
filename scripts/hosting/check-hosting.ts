import { CHECKSUMS, readChecksums } from '../release/checksums';
import { checkArrival } from './checks/arrival';
import { checkCaching } from './checks/caching';
import { checkCompression } from './checks/compression';
import { checkContent } from './checks/content';
import { checkFraming } from './checks/framing';
import { checkSharing } from './checks/sharing';
import { checkType } from './checks/type';
import { addressesIn, filesNamedBy } from './named-files';
import type { Complaint, Remark } from './remark';
import { serveFile, type ServedFile, type UnservedFile } from './served-file';

/** How an address serves the add-in: how many files were asked for, and what is to be said of them, faults first. */
export interface Hosting {
  readonly files: number;
  readonly remarks: readonly Remark[];
}

/**
 * Asks an address for every file of the add-in, as Excel on the web would: those that the manifest names, those that the
 * pages name, and, of a release, all.
 */
export async function checkHosting(address: string): Promise<Hosting> {
  const base = address.replace(/\/*$/, '/');
  const manifest = await serveFile(base, MANIFEST);
  const sums = await serveFile(base, CHECKSUMS);
  const released = isServed(sums) ? readChecksums(sums.body.toString()) : new Map<string, string>();
  const addresses = isServed(manifest) ? addressesIn(manifest.body.toString()) : [];
  const [here, elsewhere] = [
    addresses.filter((each) => each.startsWith(base)).map((each) => each.slice(base.length)),
    addresses.filter((each) => !each.startsWith(base)),
  ];
  const named = await serveAll(
    base,
    [...here, ...released.keys()].filter((path) => path !== MANIFEST),
  );
  const pages = named.filter(
    (file) => isServed(file) && file.path.endsWith('.html'),
  ) as readonly ServedFile[];
  const known = new Set(named.map(({ path }) => path));
  const linked = pages
    .flatMap(({ body }) => filesNamedBy(body.toString()))
    .filter((path) => !known.has(path));
  const files = [manifest, ...named, ...(await serveAll(base, linked))];
  const remarks = [
    ...(elsewhere[0] === undefined ? [] : [builtForElsewhere(elsewhere[0], base)]),
    ...(released.size > 0 ? [] : [NOT_A_RELEASE]),
    ...files.flatMap((file) => remarksOn(file, released)),
  ];
  return {
    files: files.length,
    remarks: remarks.toSorted((one, other) => Number(one.kind !== 'fault') - Number(other.kind !== 'fault')),
  };
}

const MANIFEST = 'manifest.xml';

function builtForElsewhere(address: string, base: string): Remark {
  const sentence = `names ${address}, which does not lie below ${base}: npm run release -- --host ${base}`;
  return { kind: 'fault', path: MANIFEST, sentence };
}

const NOT_A_RELEASE: Remark = {
  kind: 'advice',
  path: CHECKSUMS,
  sentence: 'is not there: only the files that the manifest and the pages name were asked for',
};

async function serveAll(
  base: string,
  paths: readonly string[],
): Promise<readonly (ServedFile | UnservedFile)[]> {
  const left = [...new Set(paths)];
  const files: (ServedFile | UnservedFile)[] = [];
  while (left.length > 0) {
    files.push(...(await Promise.all(left.splice(0, AT_ONCE).map((path) => serveFile(base, path)))));
  }
  return files;
}

const AT_ONCE = 8;

/** What is said of a file that is not there is that; its other headers are those of an error. */
function remarksOn(
  file: ServedFile | UnservedFile,
  released: ReadonlyMap<string, string>,
): readonly Remark[] {
  const told = ({ kind, sentence }: Complaint): Remark => ({ kind, path: file.path, sentence });
  if ('reason' in file)
    return [{ kind: 'fault', path: file.path, sentence: `does not come: ${file.reason}` }];
  const arrival = checkArrival(file);
  if (file.status !== 200) return arrival.map(told);
  return [
    ...arrival,
    ...checkType(file),
    ...checkSharing(file),
    ...checkFraming(file),
    ...checkCaching(file),
    ...checkCompression(file),
    ...checkContent(file, released),
  ].map(told);
}

function isServed(file: ServedFile | UnservedFile): file is ServedFile {
  return 'status' in file && file.status === 200;
}
