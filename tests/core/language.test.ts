import { languageOf } from '../../src/core/language';

describe('the language of the product', () => {
  test.each(['zh-CN', 'zh', 'zh-TW', 'ZH-cn', 'zh-Hans-CN'])('is Chinese in a host that speaks %s', (tag) => {
    expect(languageOf(tag)).toBe('zh-CN');
  });

  test.each(['en-US', 'de-DE', 'ja-JP', '', 'zha-CN'])('is English in a host that speaks %p', (tag) => {
    expect(languageOf(tag)).toBe('en-US');
  });
});
