// The one-way imports of the architecture: a folder may import only from those named beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Folder of the core → folders that it may import from, itself included. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'functions/core/content': ['functions/core/content', 'functions/core/quantities'],
  'functions/core/quantities': ['functions/core/quantities', 'functions/core/content'],
  'functions/core/glossary': ['functions/core/glossary', 'functions/core/content'],
  'functions/core/proofing': ['functions/core/proofing', 'functions/core/glossary', 'functions/core/content'],
  'functions/core/translation': [
    'functions/core/translation',
    'functions/core/figures',
    'functions/core/proofing',
    'functions/core/glossary',
    'functions/core/quantities',
    'functions/core/content',
  ],
  'functions/core/xliff': [
    'functions/core/xliff',
    'functions/core/translation',
    'functions/core/glossary',
    'functions/core/content',
  ],
  'functions/core/figures': ['functions/core/figures', 'functions/core/quantities', 'functions/core/content'],
  'functions/core/intake': ['functions/core/intake', 'functions/core/quantities', 'functions/core/content'],
  'functions/core/pack': [
    'functions/core/pack',
    'functions/core/glossary',
    'functions/core/quantities',
    'functions/core/content',
  ],
  'functions/core/markup': ['functions/core/markup', 'functions/core/pack', 'functions/core/content'],
  'functions/core/layout': ['functions/core/layout', 'functions/core/markup', 'functions/core/content'],
  'functions/core/pdf': ['functions/core/pdf', 'functions/core/layout', 'functions/core/content'],
  'functions/core/publish': ['functions/core/publish', 'functions/core/content'],
};

/** What no file of the core may import: effects belong to the adapters. */
const FORBIDDEN_IN_CORE = /^(node:fs|node:path|node:child_process|node:http|fs|@aws-sdk\/)/;

/** Folder around the core → files and folders that it may import from, itself included; a folder stands for all below it. */
const ALLOWED_AROUND: Readonly<Record<string, readonly string[]>> = {
  'functions/adapters': ['functions/adapters', 'functions/ports.ts', 'functions/core'],
  'functions/pipeline': [
    'functions/pipeline',
    'functions/contract.ts',
    'functions/ports.ts',
    'functions/core',
    'package.json',
  ],
  'functions/cli': [
    'functions/cli',
    'functions/pipeline',
    'functions/adapters',
    'functions/contract.ts',
    'functions/ports.ts',
    'functions/core',
  ],
  infra: ['infra', 'functions/contract.ts'],
};

/** File at the top of `functions` → what it may import from; any other there is a handler. */
const ALLOWED_AT_TOP: Readonly<Record<string, readonly string[]>> = {
  'functions/contract.ts': [],
  'functions/ports.ts': ['functions/core'],
};
const ALLOWED_IN_HANDLER = ['functions/contract.ts', 'functions/pipeline', 'functions/adapters', 'package.json'];

const filesIn = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

const files = filesIn('functions/core', true);
const around: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(ALLOWED_AROUND).flatMap(([folder, allowed]) =>
    filesIn(folder, true).map((file) => [file, allowed] as const),
  ),
  ...filesIn('functions', false).map((file) => [file, ALLOWED_AT_TOP[file] ?? ALLOWED_IN_HANDLER] as const),
];

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? '');

describe('one-way imports', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s', (file) => {
    const folder = dirname(file);
    for (const specifier of importsOf(file)) {
      expect(specifier).not.toMatch(FORBIDDEN_IN_CORE);
      if (!specifier.startsWith('.')) continue;
      const target = relative(root, dirname(resolve(root, folder, specifier)));
      expect(ALLOWED[folder], `${file} imports ${specifier}`).toContain(target);
    }
  });

  it.each(around)('%s', (file, allowed) => {
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const target = relative(root, resolve(root, dirname(file), specifier));
      const known = allowed.some((each) => target === each || target.startsWith(`${each}/`));
      expect(known, `${file} imports ${specifier}`).toBe(true);
    }
  });

  it.each([...files, ...around.map(([file]) => file)])('%s says in its first line what it is for', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^(#!.*\n)?\/\/ \S/);
  });
});
