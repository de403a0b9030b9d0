import { arch, cpus, platform, totalmem } from 'node:os';
import { benchExtraction } from './bench/extraction';
import { benchFigure } from './bench/figure';
import { benchColumn } from './bench/column';
import { benchFirstLoad } from './bench/first-load';
import { benchFiguresInColumn } from './bench/figures-in-column';
import { benchKeptReports } from './bench/kept-reports';
import { benchRefresh } from './bench/refresh';
import type { Comparison } from './bench/comparison';
import { benchSingleCells } from './bench/single-cells';

/**
 * `npm run bench`: what the custom functions cost, each as a ratio against something that cannot be saved, taken in one
 * run on one machine. The times are for the curious; the ratios are what counts.
 */
async function bench(): Promise<void> {
  const [cpu] = cpus();
  print(
    `${cpu?.model ?? 'unknown processor'} × ${cpus().length}, ${gigabytes(totalmem())} GB, ${platform()} ${arch()}`,
  );
  print(
    `Node ${process.version}; medians of interleaved rounds; of single cells, of the ratios of short rounds that lie beside each other\n`,
  );
  print(line('what', 'ours', 'against', 'ratio', 'aim'));
  for (const measure of [
    benchColumn,
    benchFiguresInColumn,
    benchSingleCells,
    benchFigure,
    benchExtraction,
    benchKeptReports,
    benchRefresh,
    benchFirstLoad,
  ]) {
    for (const { what, unit = 'ms', ours, against, ratio: told, aim } of await measure()) {
      const ratio = (told ?? ours / against).toFixed(2);
      print(line(what, size(ours, unit), size(against, unit), ratio, aim ?? ''));
    }
  }
}

function line(what: string, ours: string, against: string, ratio: string, aim: string): string {
  return `${what.padEnd(92)}${ours.padStart(12)}${against.padStart(12)}${ratio.padStart(8)}${aim.padStart(10)}`;
}

function size(number: number, unit: NonNullable<Comparison['unit']>): string {
  return `${number.toFixed(number < 1 ? 4 : 2)} ${unit}`;
}

function gigabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 30);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void bench();
