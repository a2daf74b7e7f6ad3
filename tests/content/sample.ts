// A small whole content folder for tests, and ways to spoil it.
import type { Diagnostic, Outcome } from '../../functions/core/content/diagnostic.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import type { Content, SourceFile } from '../../functions/core/content/types.ts';

const both = '{zh-Hans: 中文, en: English}';

export const REPORT = 'content/reports/r1/report.yaml';
export const INDICATORS = 'content/reports/r1/indicators.yaml';
export const ZH = 'content/reports/r1/zh-Hans/05-open.md';
export const EN = 'content/reports/r1/en/05-open.md';
export const GLOSSARY = 'content/glossary/g.yaml';
export const PARTNER = 'content/partners/gilbert.yaml';
export const PACK = 'content/packs/p1.yaml';

export const SAMPLE: Readonly<Record<string, string>> = {
  [REPORT]: `id: r1
issuer: ${both}
place: ${both}
title: ${both}
shortTitle: ${both}
period: "2021"
language: zh-Hans
source:
  publication: ${both}
  description: ${both}
dating: ${both}
missing:
  - ${both}
`,
  [INDICATORS]: `indicators:
  - id: green
    label: ${both}
    value: "43.5"
    unit: "%"
    qualifier: exact
    kind: target
    period: "2021"
    block: s5.1.p1
    line: 6
  - id: roads
    label: ${both}
    value: "650"
    unit: 亿元
    qualifier: at-least
    kind: target
    period: "2021"
    block: s5.1.p1
    line: 7
`,
  [ZH]: `---
section: s5
---

# 五、开放 {#s5}

首段。

## 成渝 {#s5.1}

第一段，**重点**。绿化率43.5%，投资650亿元以上。

第二段。

- 甲
- 乙
`,
  [EN]: `---
section: s5
---

# V. Opening Up {#s5}

Lead paragraph.

## Chengdu and Chongqing {#s5.1}

Paragraph **one**. Green coverage of 43.5 percent, and investment of at least RMB 65 billion.

Paragraph two.

- A
- B
`,
  [GLOSSARY]: `terms:
  - id: half-hour-circle
    zh-Hans:
      headword: 半小时交通圈
      aliases: []
      definition: 定义。
    en:
      rendering: half-hour transport circle
      admitted: []
      forbidden: []
      definition: A definition.
    domain: transport
    status: approved
    source: {line: 66}
`,
  [PARTNER]: `id: gilbert
name: ${both}
country: ${both}
since: "2002-06-04"
relation: ${both}
areas: []
sources:
  - {title: T, address: "https://example.org/", states: "the date"}
`,
  [PACK]: `id: p1
title: ${both}
audience: internal
date: "2026-11-24"
languages: [parallel]
report: r1
sections: [s5]
parts: [cover, partner, text]
indicators: all
highlights: [green]
terms: all
partner: gilbert
template: pack
theme: house
require: draft
`,
};

/** Loads the sample with some files replaced, or left out where the value is undefined. */
export const load = (changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Outcome<Content> => {
  const merged: Record<string, string | Uint8Array | undefined> = { ...SAMPLE, ...changes };
  const files = Object.entries(merged).flatMap(([path, text]): SourceFile[] => {
    if (text === undefined) return [];
    return [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }];
  });
  return loadContent(files);
};

/** A file of the sample with one passage changed. */
export const edited = (path: string, from: string | RegExp, to: string): Record<string, string> => {
  const text = SAMPLE[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  return { [path]: changed };
};

/** What is wrong in the files, and where languages do not fit together. */
export const troubles = (
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): readonly Diagnostic[] => {
  const { value, diagnostics } = load(changes);
  const unaligned = value.reports.flatMap(({ sections }) => sections.flatMap((section) => section.unaligned));
  return [...diagnostics, ...new Set(unaligned.map(({ diagnostic }) => diagnostic))];
};

/** The same as short lines: place, code. */
export const found = (changes: Readonly<Record<string, string | Uint8Array | undefined>>): string[] =>
  troubles(changes).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
