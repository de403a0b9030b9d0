import { z } from 'zod';

/*
 * To be imported before any schema is made: the pane's security policy forbids code that is made from text, which zod would
 * otherwise try, and tells of every attempt.
 */
z.config({ jitless: true });
