// The digest of a text by which a later change of it is seen, and a cosmetic repair is not.
import { createHash } from 'node:crypto';

/**
 * 16 hexadecimal digits for a text in either language. Width of signs, kinds of quotation marks and dashes, invisible characters and
 * spaces beside Han characters or signs don't count.
 */
export const textDigest = (text: string): string =>
  createHash('sha256').update(foldText(text)).digest('hex').slice(0, 16);

/** A text as its digest sees it. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[。｡]/g, '.')
    .replaceAll('､', '、')
    .replaceAll(/[“”„‟「」『』＂]/g, '"')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[‐‑‒–−]/g, '-')
    .replaceAll(/—+|―+/g, '—')
    .replaceAll(/…+|\.{3,}|·{3,}/g, '…')
    .replaceAll(/[·•‧・]/g, '·')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(SPACE_THAT_PARTS_NOTHING, '')
    .trim();

/** Soft hyphens, zero-width spaces and joiners, byte-order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Only between two letters or figures of English does a space make two words of one. */
const SPACE_THAT_PARTS_NOTHING = / (?![a-z0-9])|(?<![a-z0-9]) /gi;
