/** Says a line on standard error, over the progress that may stand there. */
export function notice(line: string): void {
  process.stderr.write(`${isProgressShown ? CLEAR : ''}fiscal-gauge: ${line}\n`);
  isProgressShown = false;
}

/** Shows how far a long run has come, on a terminal alone: in a file or a pipe it would be noise. */
export function progress(line: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`${CLEAR}${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  isProgressShown = true;
}

/** Takes the progress off the terminal. */
export function endProgress(): void {
  if (isProgressShown) process.stderr.write(CLEAR);
  isProgressShown = false;
}

/** To the start of the line, and nothing after it. */
const CLEAR = '\r\u001b[K';
let isProgressShown = false;
