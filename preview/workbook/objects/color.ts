import { ColorKit } from '@univerjs/core';
import type { Json } from '../../wire/object-model';
import { invalidArgument, textOf } from './read-arguments';

/** Reads a colour as Excel takes it: `#RRGGBB`, or a name of HTML's. */
export function colorOf(value: Json): string {
  const text = textOf(value);
  const kit = new ColorKit(text);
  if (!kit.isValid) throw invalidArgument(`${text} is no colour.`);
  return kit.toHexString(false).toUpperCase();
}
