import { hostInfo } from '../../../preview/wire/host-info';

test('the page is told that it runs in Excel on Mac, in which language, and in a shared runtime', () => {
  const query = new URLSearchParams(hostInfo({ locale: 'zh-CN', correlation: 'preview' }));
  expect(query.get('_host_Info')).toBe('Excel|Mac|16.00|zh-CN|preview||disableLogging|3');
});
