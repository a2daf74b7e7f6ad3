// The one-way imports of the architecture: a core folder may import only from those named beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Folder → folders that it may import from, itself included. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'functions/core/content': ['functions/core/content', 'functions/core/quantities'],
  'functions/core/quantities': ['functions/core/quantities', 'functions/core/content'],
  'functions/core/glossary': ['functions/core/glossary', 'functions/core/content'],
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

const files = readdirSync(join(root, 'functions/core'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join('functions/core', name));

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

  it.each(files)('%s says in its first line what it is for', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^\/\/ \S/);
  });
});
