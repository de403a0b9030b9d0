import { previewOptions } from '../../../preview/page/preview-options';

describe('the address of the preview', () => {
  test('says nothing: language and theme follow the browser, Excel is the newest', () => {
    expect(previewOptions('', 'zh-Hans-CN')).toEqual({
      locale: 'zh-CN',
      theme: 'system',
      requirementSets: {},
    });
    expect(previewOptions('', 'de-DE').locale).toBe('en-US');
  });

  test('pins language, theme and requirement sets', () => {
    expect(
      previewOptions('?locale=en-US&theme=dark&CustomFunctionsRuntime=1.3&ExcelApi=1.13', 'zh-CN'),
    ).toEqual({
      locale: 'en-US',
      theme: 'dark',
      requirementSets: { CustomFunctionsRuntime: '1.3', ExcelApi: '1.13' },
    });
  });

  test('ignores what is no version', () => {
    expect(previewOptions('?ExcelApi=latest&theme=blue', 'en').requirementSets).toEqual({});
    expect(previewOptions('?theme=blue', 'en').theme).toBe('system');
  });
});
