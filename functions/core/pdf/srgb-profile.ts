// The colour space of a pack: an sRGB profile, built from the numbers of IEC 61966-2-1 (ICC.1:2010, version 4).

/** Colorants of sRGB adapted to D50, white point and adaptation matrix, as s15Fixed16 numbers. */
const WHITE_D50 = [0.9642, 1, 0.8249];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
const D65_TO_D50 = [1.04788, 0.02292, -0.0502, 0.0296, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168];
/** The transfer curve: ((x + 0.055) / 1.055)^2.4, and x / 12.92 below 0.04045. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;

/** The bytes of the profile, about half a kilobyte; always the same. */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', [...uint16(3), ...uint16(0), ...CURVE.flatMap(fixed)]);
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(WHITE_D50)],
    ['chad', tag('sf32', D65_TO_D50.flatMap(fixed))],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: number[] = [...uint32(tags.length)];
  const data: number[] = [];
  const places = new Map<readonly number[], number>();
  for (const [name, bytes] of tags) {
    const start = places.get(bytes) ?? HEADER + 4 + 12 * tags.length + data.length;
    if (!places.has(bytes)) {
      places.set(bytes, start);
      data.push(...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0));
    }
    table.push(...ascii(name), ...uint32(start), ...uint32(bytes.length));
  }
  return new Uint8Array([...header(HEADER + table.length + data.length), ...table, ...data]);
}

function header(size: number): readonly number[] {
  const bytes = new Array<number>(HEADER).fill(0);
  const put = (at: number, values: readonly number[]) => bytes.splice(at, values.length, ...values);
  put(0, uint32(size));
  put(8, uint32(0x04200000));
  put(12, ascii('mntrRGB XYZ '));
  // Made at a fixed date, so that the bytes do not change.
  put(24, [2021, 1, 1, 0, 0, 0].flatMap(uint16));
  put(36, ascii('acsp'));
  put(68, WHITE_D50.flatMap(fixed));
  return bytes;
}

const ascii = (value: string): number[] => [...value].map((character) => character.charCodeAt(0));
const uint16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const uint32 = (value: number): number[] => [...uint16((value >>> 16) & 0xffff), ...uint16(value & 0xffff)];
const fixed = (value: number): number[] => uint32(Math.round(value * 65536) >>> 0);
const tag = (type: string, body: readonly number[]): readonly number[] => [...ascii(type), ...uint32(0), ...body];
const xyz = (values: readonly number[]): readonly number[] => tag('XYZ ', values.flatMap(fixed));

/** A multi-localised string with one entry, in American English. */
const text = (value: string): readonly number[] =>
  tag('mluc', [
    ...uint32(1),
    ...uint32(12),
    ...ascii('enUS'),
    ...uint32(2 * value.length),
    ...uint32(28),
    ...[...value].flatMap((character) => uint16(character.charCodeAt(0))),
  ]);
