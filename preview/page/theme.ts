import type { PreviewOptions } from './preview-options';

/**
 * Sets the page's colours and keeps them with the browser's where the address does not fix them. The pane's frame
 * inherits the colour scheme, so its `prefers-color-scheme` agrees.
 *
 * @returns whether the page is dark now
 */
export function followTheme(theme: PreviewOptions['theme'], changed: (isDark: boolean) => void): boolean {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (theme === 'system' ? system.matches : theme === 'dark');
  const apply = () => {
    document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', () => {
    apply();
    changed(isDark());
  });
  return isDark();
}
