import type { CommandLineFault } from './words';

/** What a command has to say on standard output, which may be nothing, or why it was not carried out. */
export type Answer = string | Uint8Array | CommandLineFault;
