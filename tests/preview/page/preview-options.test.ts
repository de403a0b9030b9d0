import { previewOptions } from '../../../preview/page/preview-options';

describe('the address of the preview', () => {
  test('says nothing: the language follows the browser, Excel is the newest', () => {
    expect(previewOptions('', 'zh-Hans-CN')).toEqual({
      locale: 'zh-CN',
      requirementSets: {},
    });
    expect(previewOptions('', 'de-DE').locale).toBe('en-US');
  });

  test('pins language and requirement sets', () => {
    expect(previewOptions('?locale=en-US&CustomFunctionsRuntime=1.3&ExcelApi=1.13', 'zh-CN')).toEqual({
      locale: 'en-US',
      requirementSets: { CustomFunctionsRuntime: '1.3', ExcelApi: '1.13' },
    });
  });

  test('ignores what is no version', () => {
    expect(previewOptions('?ExcelApi=latest&theme=1.2', 'en').requirementSets).toEqual({});
  });
});
