import { parseArgs } from 'node:util';
import { build, FOLDERS } from './build.mjs';
import { startServer } from './static-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });

try {
  await build((output) => console.error(`Building ${output} …`));
  const { url } = await startServer({ port: Number(values.port), folders: FOLDERS });
  console.log(`Fiscal Gauge beside a spreadsheet, without Excel: ${url}  (Ctrl+C ends it)`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${values.port} is taken: npm run preview -- --port 4174` : error.message);
  process.exitCode = 2;
}
