/** Gives jest a text file as webpack's `asset/source` does: its content, as the default export. */
module.exports = {
  process: (content) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(content)} };`,
  }),
};
