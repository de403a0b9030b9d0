import type { Edition } from '../../src/wording/functions/function-entry';

/** A page that people read beside the add-in; it needs no script. `body` is HTML. */
export function pageLayout(edition: Edition, title: string, body: string): string {
  return `<!doctype html>
<html lang="${edition === 'chinese' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
body { font: 16px/1.6 system-ui, 'Segoe UI', 'Microsoft YaHei', sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
code { font-family: Consolas, Menlo, monospace; }
dt { font-weight: 600; margin-top: .6rem; }
h3 { border-top: 1px solid #8888; padding-top: 1rem; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
${body}
</body>
</html>
`;
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
