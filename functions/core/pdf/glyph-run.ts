// A run of glyphs in one font and size: from their places on the line to codes, and what is to be put between them.
import type { ShapedGlyph } from '../layout/typeface.ts';
import type { ContentBytes } from './content-bytes.ts';
import type { FontSubset } from './font-subset.ts';

/** A gap up to this many em is written as an adjustment; a wider one becomes part of the glyph's advance. */
const UNSEEN_GAP = 0.08;
/** Advances of variants come in steps of this many em, so that few are needed. */
const STEP = 0.05;
/** From so many equal adjustments in a run on, they are written as character spacing. */
const SPACED = 4;

/** Collects runs, one after the other, in the same lists: a page has tens of thousands of glyphs. */
export class GlyphRun {
  readonly #glyphs: ShapedGlyph[] = [];
  #count = 0;
  /** Where each glyph begins, in points from the line's left edge, and how far its outline moves to the right, in em. */
  #places = new Float64Array(512);
  #shifts = new Float64Array(512);
  /** Codes in the subset, and what to take from the advance of each in thousandths of an em; marks have codes of their own. */
  #codes = new Uint16Array(1024);
  #rests = new Float64Array(1024);
  #encoded = 0;
  readonly #values: number[] = [];
  readonly #counts: number[] = [];

  add(glyph: ShapedGlyph, place: number, shift: number): void {
    if (this.#count === this.#places.length) this.#makeRoom();
    this.#glyphs[this.#count] = glyph;
    this.#places[this.#count] = place;
    this.#shifts[this.#count] = shift;
    this.#count += 1;
  }

  /**
   * Encodes the run, now that it is known where the next glyph of the line stands, or that none follows. Returns the
   * adjustment that most glyphs need, in thousandths of an em, where enough of them do; 0 otherwise.
   */
  encode(subset: FontSubset, size: number, next: number | undefined): number {
    this.#encoded = 0;
    for (let index = 0; index < this.#count; index++) {
      const after = index + 1 < this.#count ? this.#places[index + 1] : next;
      this.#encodeGlyph(this.#glyphs[index] as ShapedGlyph, index, subset, size, after);
    }
    this.#count = 0;
    return this.#commonest();
  }

  #encodeGlyph(glyph: ShapedGlyph, index: number, subset: FontSubset, size: number, next: number | undefined): void {
    const place = this.#places[index] as number;
    const shift = this.#shifts[index] as number;
    const { unitsPerEm } = subset;
    const natural = glyph.parts === undefined ? subset.font.advance(glyph.glyphId) / unitsPerEm : glyph.advance;
    const reach = next === undefined ? natural : (next - place) / size;
    const keeps = shift === 0 && Math.abs(reach - natural) <= UNSEEN_GAP;
    const advance = keeps ? natural : Math.max(0, Math.round(reach / STEP) * STEP);
    const glyphId = glyph.parts === undefined ? glyph.glyphId : subset.compose(glyph.parts);
    const marks = glyph.text.length === 1 ? '' : (/(?<=.)\p{M}+$/su.exec(glyph.text)?.[0] ?? '');
    const text = marks === '' ? glyph.text : glyph.text.slice(0, -marks.length);
    const code = subset.use(glyphId, Math.round(advance * unitsPerEm), Math.round(shift * unitsPerEm), text);
    this.#push(code, Math.round((advance - reach) * 1e4) / 10);
    // The marks of a letter, which has them in its outline, are blank text: pdf.js takes a glyph with a mark in its text for one without width.
    if (marks !== '') this.#push(subset.use(subset.compose([]), 0, 0, marks), 0);
  }

  #push(code: number, rest: number): void {
    this.#codes[this.#encoded] = code;
    this.#rests[this.#encoded] = rest;
    this.#encoded += 1;
  }

  #commonest(): number {
    this.#values.length = 0;
    this.#counts.length = 0;
    let common = 0;
    let most = SPACED - 1;
    for (let index = 0; index < this.#encoded; index++) {
      const rest = this.#rests[index] as number;
      if (rest === 0) continue;
      let at = this.#values.indexOf(rest);
      if (at < 0) at = this.#values.push(rest) - 1;
      const count = (this.#counts[at] ?? 0) + 1;
      this.#counts[at] = count;
      if (count > most) {
        common = rest;
        most = count;
      }
    }
    return common;
  }

  /** Writes the operator that shows the run, where character spacing makes `common` of each adjustment. */
  show(out: ContentBytes, common: number): void {
    const last = this.#encoded - 1;
    out.operator('');
    let shown = 0;
    // Whole thousandths of an em, what is cut off being carried on to the next: short, and never off by more than half of one.
    let carry = 0;
    for (let index = 0; index < last; index++) {
      carry += (this.#rests[index] as number) - common;
      const whole = Math.round(carry);
      if (whole === 0) continue;
      out.text(shown === 0 ? '[<' : '<');
      out.codes(this.#codes, shown, index + 1);
      out.text(`>${whole}`);
      shown = index + 1;
      carry -= whole;
    }
    out.text('<');
    out.codes(this.#codes, shown, this.#encoded);
    out.text(shown === 0 ? '> Tj' : '>] TJ');
  }

  #makeRoom(): void {
    const count = 2 * this.#count;
    const places = new Float64Array(count);
    const shifts = new Float64Array(count);
    places.set(this.#places);
    shifts.set(this.#shifts);
    this.#places = places;
    this.#shifts = shifts;
    this.#codes = new Uint16Array(2 * count);
    this.#rests = new Float64Array(2 * count);
  }
}
