import { z } from 'zod';

// It would try to compile its checks, which a page's security policy refuses, and reports. Said before the first is made.
z.config({ jitless: true });

export { z };
