import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/build/contentSecurityPolicy';
import { projectFolder } from '../../tools/lintTree';

let html: string;
let everything: string;

beforeAll(async () => {
  const built = (await build({
    root: path.join(projectFolder, 'tests', 'fixtures', 'tiny-page'),
    configFile: path.join(projectFolder, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const texts = new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
  html = texts.get('index.html') ?? '';
  everything = [...texts.values()].join('\n');
});

describe('a page built with vite.config.ts', () => {
  it('states the policy before anything else in its head', () => {
    const [, equivalent, content] = /<head>\s*<meta http-equiv="([^"]+)" content="([^"]+)"/.exec(html) ?? [];
    expect(equivalent).toBe('Content-Security-Policy');
    expect(content?.replaceAll('&#39;', "'")).toBe(contentSecurityPolicy);
  });

  it('has no inline script or style, which the policy would block', () => {
    const scripts = html.match(/<script\b[^>]*>[^<]*/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/ src="[^"]+">\s*$/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
  });

  it('inlines no file as a data: address', () => {
    expect(everything).toMatch(/url\(\.\/dot-[\w-]+\.svg\)/);
    expect(everything).not.toContain('data:');
  });

  it('works in any folder: every address is relative', () => {
    const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^\.\//);
  });
});
