// Express: npm install express compression, then node express.mjs web 3000, behind whatever gives the address its https.
import compression from 'compression';
import express from 'express';

const [folder = 'web', port = '3000'] = process.argv.slice(2);

const app = express();
app.use(compression());
app.use(express.static(folder, { cacheControl: false, setHeaders }));
const server = app.listen(Number(port), () => {
  console.log(`http://localhost:${server.address().port}/`);
});

/** Nothing is said of icons: Office shows one of its own where it may not keep the add-in's. */
function setHeaders(response, path) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (/\.[\da-f]{16,}\.js$/.test(path)) {
    // The name of these changes with their content.
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  } else if (!path.endsWith('.png')) {
    response.setHeader('Cache-Control', 'no-cache');
  }
}
