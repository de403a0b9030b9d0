// `npm run icons`: draws the PNGs in assets/ from the SVGs beside them. Needs librsvg's rsvg-convert (Debian:
// librsvg2-bin; Homebrew: librsvg). The PNGs are committed, so only who changes a drawing needs it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASSETS = fileURLToPath(new URL('../assets/', import.meta.url));

/** At 16 pixels a drawing of its own, whose edges fall on pixels. */
const ICONS = {
  icon: [16, 32, 64, 80],
  insert: [16, 32, 80],
  refresh: [16, 32, 80],
};

for (const [name, sizes] of Object.entries(ICONS)) {
  for (const size of sizes) {
    const drawing = size === 16 ? `${name}-small.svg` : `${name}.svg`;
    const options = ['--width', String(size), '--height', String(size), '--output', `${name}-${size}.png`];
    execFileSync('rsvg-convert', [...options, drawing], { cwd: ASSETS, stdio: 'inherit' });
  }
}
