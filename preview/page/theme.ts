/**
 * Sets the page's colours after the browser's `prefers-color-scheme`, which is what the pane goes by, and follows it.
 *
 * @returns whether the page is dark now
 */
export function followTheme(changed: (isDark: boolean) => void): boolean {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', () => {
    apply();
    changed(dark.matches);
  });
  return dark.matches;
}
