// Full-width figures and signs made half-width, each character for one, so that offsets stay.
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ODD = /[○Ｏ\u2212﹣﹪٪]/g;
const PLAIN: Readonly<Record<string, string>> = { '○': '〇', '\u2212': '-', '﹣': '-', '﹪': '%', '٪': '%' };

/** `１２．５％` is `12.5%`; commas and full stops stay full-width where no figure stands on both sides. */
export const foldWidth = (text: string): string =>
  text
    .replace(ODD, (sign) => PLAIN[sign] ?? sign)
    .replace(FULL_WIDTH, (sign, at: number) => {
      const plain = String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
      if (/[0-9A-Za-z%$+\-/~:]/.test(plain)) return plain;
      return /[.,]/.test(plain) && isFigure(text[at - 1]) && isFigure(text[at + 1]) ? plain : sign;
    });

const isFigure = (sign: string | undefined): boolean => sign !== undefined && /[0-9０-９]/.test(sign);
