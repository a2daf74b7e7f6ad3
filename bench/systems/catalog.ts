// The systems that are measured, in the order of the table.

export interface SystemEntry {
  readonly name: string;
  readonly title: string;
  /** npm packages of `bench/package.json` that it needs; the first tells its version. */
  readonly packages: readonly string[];
  /** Packages that cannot become part of a bundle: they bring binaries, or look for files of their own by name. */
  readonly external: readonly string[];
  /** Packages that another file takes the place of in the bundle, as in the asset of the render function. */
  readonly alias?: Readonly<Record<string, string>>;
}

const TYPST = '@myriaddreamin/typst-ts-node-compiler';

export const OURS = 'ours';

/** `name` is also the name of the driver's file. */
export const SYSTEMS: readonly SystemEntry[] = [
  {
    name: OURS,
    title: 'Briefing Packs',
    packages: [],
    external: [],
    alias: { fontkit: 'functions/adapters/no-fontkit.ts' },
  },
  { name: 'pdfkit', title: 'PDFKit, naive', packages: ['pdfkit'], external: [] },
  { name: 'pdfmake', title: 'pdfmake', packages: ['pdfmake'], external: [] },
  {
    name: 'react-pdf',
    title: 'react-pdf',
    packages: ['@react-pdf/renderer', 'react'],
    external: ['@react-pdf/renderer', 'react'],
  },
  { name: 'typst', title: 'Typst', packages: [TYPST], external: [TYPST] },
  { name: 'typst-greedy', title: 'Typst, greedy', packages: [TYPST], external: [TYPST] },
  { name: 'chromium', title: 'Chromium', packages: ['playwright-core'], external: ['playwright-core'] },
  {
    name: 'chromium-shell',
    title: 'Chromium, headless shell',
    packages: ['@sparticuz/chromium', 'playwright-core'],
    external: ['playwright-core', '@sparticuz/chromium'],
  },
  { name: 'weasyprint', title: 'WeasyPrint', packages: [], external: [] },
];
