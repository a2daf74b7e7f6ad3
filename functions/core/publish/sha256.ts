// The shape of a digest in stored objects.
import * as z from 'zod';

/** SHA-256 in hexadecimal. */
export const sha256Shape = z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in hexadecimal');
