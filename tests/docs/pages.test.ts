import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the picture of the rooms', () => {
  test('has an arrow for each import between rooms, and no other', () => {
    const drawn = [...read('docs/architecture.md').matchAll(/^ {2}([\w-]+) --> ([\w-]+)$/gm)].map(arrow);
    expect(drawn.toSorted()).toEqual([...imports()].toSorted());
  });
});

describe.each(['CONTRIBUTING.md', 'docs/architecture.md', 'README.md', 'README.zh-CN.md'])('%s', (page) => {
  const text = read(page);

  test('names no file or folder that is not there', () => {
    const named = [
      ...text.matchAll(/`((?:src|tests|scripts|preview|docs)\/[\w./-]+)`|\]\((?!\w+:)([^)#]+)\)/g),
    ];
    const paths = named.map(
      ([, code = '', link = '']) => code || relative(ROOT, join(ROOT, page, '..', link)),
    );
    expect(paths.length).toBeGreaterThan(2);
    expect(
      paths.filter((path) => !['', '.ts', '.tsx'].some((end) => existsSync(join(ROOT, path + end)))),
    ).toEqual([]);
  });

  test('names no command that is not there', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as Package).scripts);
    const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(run.length + Number(page.startsWith('docs/'))).toBeGreaterThan(0);
    expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
}

/** The pane's page starts the functions and the ribbon's commands, and is excepted from the ladder by name. */
const EXCEPTED = ['taskpane.ts', 'session.ts'].map((file) => join('src', 'taskpane', file));

/** Rooms from rung 1, whose arrows to `core` are drawn; the text says that those of the others are not. */
const FIRST_RUNG = ['library', 'extract', 'documents', 'wording'];

function imports(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.tsx?$/.test(file) && !EXCEPTED.includes(file));
  return new Set(
    files.flatMap((file) =>
      [...read(file).matchAll(/(?:from|import\(?)\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)'/g)].flatMap(
        ([, path = '']) => {
          const [room = '', other = ''] = [file, normalize(join(file, '..', path))].map(roomOf);
          const isDrawn = room !== other && other !== '' && (other !== 'core' || FIRST_RUNG.includes(room));
          return isDrawn ? [`${room} → ${other}`] : [];
        },
      ),
    ),
  );
}

function roomOf(path: string): string {
  const [folder, room = ''] = path.split(sep);
  return folder === 'src' ? room : '';
}

function arrow([, from, to]: RegExpMatchArray): string {
  return `${from} → ${to}`;
}
