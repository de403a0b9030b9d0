import { checkHosting } from '../../scripts/hosting/check-hosting';
import type { Remark } from '../../scripts/hosting/remark';
import { type Wrong, withHeader, withoutHeader, withServer } from './small-release';

const told = ({ kind, path, sentence }: Remark) => `${kind}: ${path} ${sentence}`;

async function remarks(wrong: Wrong): Promise<readonly string[]> {
  return (await withServer(wrong, checkHosting)).remarks.map(told);
}

test('of a release that is served rightly every file is asked for, and nothing is said', async () => {
  expect(await withServer({}, checkHosting)).toEqual({ files: 8, remarks: [] });
});

const WRONG: readonly (readonly [string, Wrong, string])[] = [
  [
    'metadata that Excel on the web may not read',
    { 'functions-zh-cn.json': withoutHeader('Access-Control-Allow-Origin') },
    'fault: functions-zh-cn.json may not be read by Excel on the web, where no function would register: there is no Access-Control-Allow-Origin; answer with “*”',
  ],
  [
    'metadata for the pages of another',
    { 'functions.json': withHeader('Access-Control-Allow-Origin', 'https://other.example') },
    'fault: functions.json may not be read by Excel on the web, where no function would register: Access-Control-Allow-Origin is “https://other.example”; answer with “*”',
  ],
  [
    'icons for pages of the same origin alone',
    { 'assets/icon-32.png': withHeader('Cross-Origin-Resource-Policy', 'same-origin') },
    'fault: assets/icon-32.png is kept from Excel’s pages by Cross-Origin-Resource-Policy: same-origin',
  ],
  [
    'a page that may not stand in a frame',
    { 'taskpane.html': withHeader('X-Frame-Options', 'SAMEORIGIN') },
    'fault: taskpane.html may not stand in Excel’s frame: X-Frame-Options is “SAMEORIGIN”; leave it out',
  ],
  [
    'a policy that shuts Excel out',
    {
      'taskpane.html': withHeader(
        'Content-Security-Policy',
        "frame-ancestors 'self' https://intranet.example",
      ),
    },
    "fault: taskpane.html may not stand in Excel’s frame: frame-ancestors is “'self' https://intranet.example”",
  ],
  [
    'a policy that shuts office.js out',
    { 'taskpane.html': withHeader('Content-Security-Policy', "default-src 'self'") },
    'fault: taskpane.html may not load office.js: the policy in its header leaves out https://office.example',
  ],
  [
    'a page that asks all that it loads for leave',
    { 'taskpane.html': withHeader('Cross-Origin-Embedder-Policy', 'require-corp') },
    'fault: taskpane.html may not load office.js: Cross-Origin-Embedder-Policy is “require-corp”',
  ],
  [
    'a script that is no script',
    { 'commands.js': withHeader('Content-Type', 'text/plain') },
    'fault: commands.js comes as “text/plain” instead of text/javascript or application/javascript or application/x-javascript',
  ],
  [
    'a page in another encoding',
    { 'taskpane.html': withHeader('Content-Type', 'text/html; charset=gb2312') },
    'fault: taskpane.html is announced in gb2312, and is written in UTF-8',
  ],
  [
    'a script that is kept though its name stays',
    { 'commands.js': withHeader('Cache-Control', 'public, max-age=604800') },
    'fault: commands.js may be kept for 604800 seconds, though its name does not change: answer with no-cache',
  ],
  [
    'a page of which nothing is said',
    { 'taskpane.html': withoutHeader('Cache-Control') },
    'advice: taskpane.html does not say how long it may be kept: a browser guesses, and may mix two versions; no-cache',
  ],
  [
    'an icon that may not be kept',
    { 'assets/icon-32.png': withHeader('Cache-Control', 'no-cache') },
    'fault: assets/icon-32.png may not be kept (Cache-Control: no-cache): Office then shows an icon of its own',
  ],
  [
    'a hashed script that is asked for anew each time',
    { 'chunk-health.0123456789abcdef0123.js': withHeader('Cache-Control', 'no-cache') },
    'advice: chunk-health.0123456789abcdef0123.js could be kept for a year, since its name changes with its content: max-age=31536000, immutable',
  ],
  [
    'a file whose ending the server does not know',
    { 'cmaps/GB-H.bcmap': () => ({ status: 404 }) },
    'fault: cmaps/GB-H.bcmap is not there (404); some servers hide files whose ending they do not know',
  ],
  [
    'a page behind a sign-in',
    {
      'taskpane.html': () => ({ status: 302, headers: { Location: 'https://login.example/' } }),
    },
    'fault: taskpane.html is sent on to https://login.example/ (302): Excel must find it where the manifest says',
  ],
  [
    'a server that breaks',
    { 'functions.json': () => ({ status: 500 }) },
    'fault: functions.json is answered with 500',
  ],
  [
    'a page that somebody on the way has changed',
    { 'taskpane.html': ({ body }) => ({ body: `${body}<script src="https://ads.example/"></script>` }) },
    'fault: taskpane.html is not the file that was released',
  ],
  [
    'a long script as it is',
    { 'commands.js': ({ body }) => ({ body: body + ' '.repeat(30_000) }) },
    'advice: commands.js comes uncompressed, 30 kB',
  ],
  [
    'a manifest for another address',
    {
      'manifest.xml': () => ({ body: '<Url DefaultValue="https://localhost:3000/taskpane.html"/>' }),
    },
    'fault: manifest.xml names https://localhost:3000/taskpane.html, which does not lie below ',
  ],
  [
    'a build that is no release',
    { SHA256SUMS: () => ({ status: 404 }) },
    'advice: SHA256SUMS is not there: only the files that the manifest and the pages name were asked for',
  ],
];

test.each(WRONG)('%s is told', async (_name, wrong, sentence) => {
  expect(await remarks(wrong)).toContainEqual(expect.stringContaining(sentence));
});

test('without a list of the release, what the manifest and its pages name is asked for', async () => {
  const { files, remarks } = await withServer({ SHA256SUMS: () => ({ status: 404 }) }, checkHosting);
  expect({ files, remarks: remarks.length }).toEqual({ files: 6, remarks: 1 });
});

test('an address where nobody answers has one fault, and says why', async () => {
  const address = await withServer({}, (each) => Promise.resolve(each));
  const { remarks } = await checkHosting(address);
  expect(remarks.map(told)).toContainEqual(expect.stringMatching(/^fault: manifest\.xml does not come: .+/));
});
