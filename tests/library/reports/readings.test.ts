import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { staleFiles } from '../../../scripts/authoring/stale-files';
import { datasetFaults, reportFolders } from '../../../scripts/dataset-faults';
import { bundled } from '../../../src/library/bundled';

describe.each(reportFolders().map((folder) => [basename(folder), folder] as const))('%s', (id, source) => {
  const read = (name: string) => readFileSync(join(source, name), 'utf8');

  test('is what its readings give, to the last byte', () => {
    expect(staleFiles(source)).toEqual([]);
  });

  test('has every passage of its readings in what is bundled, in the text’s order', () => {
    const data = bundled().reports.find(({ report }) => report.id === id);
    const passages = readdirSync(join(source, 'observations')).flatMap(
      (name) => JSON.parse(read(join('observations', name))) as readonly { readonly id: string }[],
    );
    const starts = (data?.observations ?? []).map(({ figure }) => figure.start);
    expect((data?.observations ?? []).map((one) => one.id).sort()).toEqual(
      passages.map((one) => one.id).sort(),
    );
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(data?.statements).toEqual(JSON.parse(read('statements.json')));
  });
});

const ZHUHAI = join(__dirname, '../../../src/library/reports/zhuhai-hitech-2022');

describe('a report whose files are not what its readings give', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readings-'));
    cpSync(ZHUHAI, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const rewrite = (name: string, change: (text: string) => string) => {
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  };

  test.each<[string, string, (text: string) => string, string]>([
    [
      'a figure changed by hand is named with both values',
      'observations/results-headline.json',
      (text) => text.replace('"21.9"', '"21.0"'),
      'results-headline.json: general-budget-revenue.2021.level.actual: value is "21.0", and its reading gives "21.9"; npm run data writes it anew',
    ],
    [
      'a reading added and not yet written is missing',
      'readings/annex.txt',
      (text) => text.replace('safe-village-entrances.2022', 'village-entrances.2022'),
      'annex.json: village-entrances.2022.level.target: is missing, and its readings give it',
    ],
    [
      'a statement without its reading is named',
      'readings/annex.txt',
      (text) => text.replace(/^flooding-spots-treated\.2022\.completion.*\n/m, ''),
      'statements.json: flooding-spots-treated.2022.completion.target: no reading gives it',
    ],
    [
      'another format is a difference too',
      'statements.json',
      (text) => JSON.stringify(JSON.parse(text)),
      'statements.json: its order or format is not what its readings give',
    ],
    [
      'a reading whose words are not the text’s is named by its line',
      'readings/plan-resources.txt',
      (text) => text.replace('[800万元]', '[900万元]'),
      'readings/plan-resources.txt: line 8: tourism-routes-funding.2022.level.target: “投入超[900万元]',
    ],
  ])('%s', (_, name, change, line) => {
    rewrite(name, change);
    expect(datasetFaults([folder]).join('\n')).toContain(line);
  });

  test('a passage whose readings were lost is named, though its figures are sound', () => {
    renameSync(join(folder, 'readings/annex.txt'), join(folder, 'readings/annexe.txt'));
    const faults = staleFiles(folder).join('\n');
    expect(faults).toContain('annex.json: no readings/annex.txt gives it');
    expect(faults).toContain('annexe.json: it is not there; npm run data writes it anew');
  });
});
