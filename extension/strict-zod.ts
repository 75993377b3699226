import * as z from 'zod/mini';

// An extension's pages may not make program text from strings; imported first, before any shape is made.
z.config({ jitless: true });
