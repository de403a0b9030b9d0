import { EXPORT_FORMATS, exportReports } from '../../src/export/export-reports';
import { LANGUAGES } from '../../src/core/language';
import { expectGolden } from '../golden/golden-file';
import { smallDataset } from './small-dataset';

const TEXT_FORMATS = EXPORT_FORMATS.filter((format) => format !== 'xlsx' && format !== 'datapackage');

test.each(TEXT_FORMATS)('five figures as %s read as the golden file', async (format) => {
  const [file] = await exportReports(request(format, 'en-US'));
  expectGolden(`../export/golden/${format}.txt`, visible(file?.bytes));
});

test.each(LANGUAGES)(
  'the description of the Data Package in %s reads as the golden file',
  async (language) => {
    const [descriptor, observations] = await exportReports(request('datapackage', language));
    expectGolden(`../export/golden/datapackage.${language}.txt`, withoutDigests(visible(descriptor?.bytes)));
    expectGolden('../export/golden/datapackage-observations.txt', visible(observations?.bytes));
  },
);

function request(format: (typeof EXPORT_FORMATS)[number], language: (typeof LANGUAGES)[number]) {
  return { dataset: smallDataset, format, language, productVersion: '0.1.0' };
}

/** The marks that editors hide, and that readers of the file depend on. */
function visible(bytes: Uint8Array = new Uint8Array()): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.replace('\uFEFF', '[byte-order mark]').replaceAll('\r\n', '[CRLF]\n');
}

/** The catalogue grows, and this is not about it. */
function withoutDigests(descriptor: string): string {
  return descriptor.replace(/"bytes": \d+/g, '"bytes": …').replace(/sha256:[0-9a-f]{64}/g, 'sha256:…');
}
