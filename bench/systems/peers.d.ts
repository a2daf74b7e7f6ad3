// What the drivers use of the peers' packages, so that types can be checked where the peers are not installed.
declare module 'pdfmake' {
  type Value = string | number | boolean | undefined | readonly Value[] | { readonly [key: string]: Value };
  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    createPdf(definition: Readonly<Record<string, unknown>>): { getBuffer(): Promise<Uint8Array> };
  }
  const pdfmake: Pdfmake;
  export default pdfmake;
}

declare module 'react' {
  export interface Element {
    readonly type: unknown;
  }
  export function createElement(
    type: unknown,
    props: Readonly<Record<string, unknown>> | null,
    ...children: readonly unknown[]
  ): Element;
}

declare module '@react-pdf/renderer' {
  export const Document: unique symbol;
  export const Page: unique symbol;
  export const Text: unique symbol;
  export const View: unique symbol;
  export const Font: {
    register(font: { readonly family: string; readonly src: string }): void;
    registerHyphenationCallback(split: (word: string, builtin: (word: string) => string[]) => string[]): void;
  };
  export function renderToBuffer(element: unknown): Promise<Uint8Array>;
}

declare module '@myriaddreamin/typst-ts-node-compiler' {
  interface Compiled {
    readonly result: object | null;
    takeError(): object | null;
  }
  export class NodeCompiler {
    static create(options: {
      readonly workspace?: string;
      readonly fontArgs?: readonly { readonly fontPaths: readonly string[] }[];
    }): NodeCompiler;
    compile(source: { readonly mainFileContent: string }): Compiled;
    fetchDiagnostics(error: object): readonly unknown[];
    pdf(document: object, options: { readonly creationTimestamp: number }): Uint8Array;
    query(
      source: { readonly mainFileContent: string },
      query: { readonly selector: string; readonly field: string },
    ): unknown;
    evictCache(age: number): void;
  }
}

declare module 'playwright-core' {
  interface Page {
    setContent(html: string, options: { readonly waitUntil: 'load' }): Promise<void>;
    pdf(options: {
      readonly preferCSSPageSize: boolean;
      readonly tagged: boolean;
      readonly outline: boolean;
    }): Promise<Uint8Array>;
  }
  interface Browser {
    newPage(): Promise<Page>;
    version(): string;
    close(): Promise<void>;
  }
  export const chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string | undefined>>;
    }): Promise<Browser>;
  };
}

declare module '@sparticuz/chromium' {
  const chromium: { readonly args: readonly string[]; executablePath(): Promise<string> };
  export default chromium;
}
