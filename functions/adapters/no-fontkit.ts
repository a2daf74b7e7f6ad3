// Takes fontkit's place in a bundle: PDFKit brings it along for fonts that it opens itself, and packs hand it none. A megabyte less to load at a cold start.
const refuse = (): never => {
  throw new Error('PDFKit cannot open fonts here: packs embed their own.');
};

export const create = refuse;
export const open = refuse;
export const openSync = refuse;
export default { create, open, openSync };
