import { readFileSync } from 'node:fs';
import { readManifest } from '../../../preview/page/read-manifest';

const xml = readFileSync('manifest.xml', 'utf8');

describe('the ribbon that the manifest describes', () => {
  test('has a button that opens the pane and two that run functions of the add-in', () => {
    const [group, ...rest] = readManifest(xml, 'en-US').ribbonGroups;
    expect(rest).toEqual([]);
    expect(group?.buttons.map(({ action }) => action)).toEqual([
      { kind: 'show-pane' },
      { kind: 'run-function', functionName: 'insertTables' },
      { kind: 'run-function', functionName: 'refreshAll' },
    ]);
  });

  test.each([
    ['en-US', 'Fiscal Gauge', 'Insert tables', 'functions.json'],
    ['zh-CN', '财政标尺', '插入表格', 'functions-zh-cn.json'],
  ])('speaks the language of the host: %s', (locale, name, label, metadata) => {
    const manifest = readManifest(xml, locale);
    expect(manifest.displayName).toBe(name);
    expect(manifest.ribbonGroups[0]?.label).toBe(name);
    expect(manifest.ribbonGroups[0]?.buttons[1]?.label).toBe(label);
    expect(manifest.functions).toEqual({
      metadataAddress: `https://localhost:3000/${metadata}`,
      namespace: 'FISCAL',
    });
  });

  test('shows the icon of 32 pixels, and a larger one on a finer screen', () => {
    const button = readManifest(xml, 'en-US').ribbonGroups[0]?.buttons[2];
    expect(button?.icon).toEqual({
      normal: 'https://localhost:3000/assets/refresh-32.png',
      large: 'https://localhost:3000/assets/refresh-80.png',
    });
  });

  test('is refused by name where it refers to a text that is not there', () => {
    const broken = xml.replace('<bt:String id="RefreshAll.Label"', '<bt:String id="Refresh.Label"');
    expect(() => readManifest(broken, 'en-US')).toThrow('“RefreshAll.Label”');
  });
});
