import { officeFile } from '../../../preview/page/office-file';

describe('a request for office.js', () => {
  test.each([
    ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'office.js'],
    ['https://appsforoffice.microsoft.com/lib/1/hosted/zh-cn/office_strings.js', 'zh-cn/office_strings.js'],
    ['https://appsforoffice.microsoft.com/lib/beta/hosted/excel-mac-16.00.js', 'excel-mac-16.00.js'],
    ['https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js', 'office.js'],
  ])('is answered from the package: %s', (address, file) => {
    expect(officeFile(new URL(address))).toBe(file);
  });

  test.each(['https://example.org/lib/1/hosted/office.js', 'http://localhost:4173/add-in/taskpane.js'])(
    'is nothing else: %s',
    (address) => {
      expect(officeFile(new URL(address))).toBeUndefined();
    },
  );
});
