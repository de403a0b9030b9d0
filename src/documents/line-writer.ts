/** Takes the words of a document as they come and lays them out in lines; a row of a table becomes one line. */
export class LineWriter {
  readonly #lines: string[] = [];
  #line = '';
  /** The cells of the row that is being read, and of those in whose cells it stands. */
  readonly #rows: { cells: string[]; before: string }[] = [];

  write(words: string): void {
    this.#line += words;
  }

  /** The last character of the line so far. */
  get last(): string {
    return this.#line.slice(-1);
  }

  /** Ends a line; inside a cell a paragraph only ends the word, since the row is one line. */
  endLine(): void {
    if (this.#rows.length > 0) {
      if (this.#line !== '' && !this.#line.endsWith(' ')) this.#line += ' ';
      return;
    }
    const line = this.#line.trim();
    if (line !== '') this.#lines.push(line);
    this.#line = '';
  }

  startRow(): void {
    this.#rows.push({ cells: [], before: this.#line });
    this.#line = '';
  }

  endCell(): void {
    this.#rows.at(-1)?.cells.push(this.#line.trim());
    this.#line = '';
  }

  endRow(): void {
    const row = this.#rows.pop();
    if (row === undefined) return;
    const inside = row.cells.join(' | ').trim();
    this.#line = row.before;
    if (this.#rows.length > 0) {
      this.#line += `${inside} `;
    } else if (row.cells.some((cell) => cell !== '')) {
      this.endLine();
      this.#lines.push(row.cells.length > 1 ? `${inside} |` : inside);
    }
  }

  get text(): string {
    this.endLine();
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}
