import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/lib/id';
import { kindNotes } from '../../../../../src/screens/results/compare/kindNotes';
import { alternative } from '../standings';

const notes = (...ids: readonly Id[]) => kindNotes(ids.map(alternative));

describe('notes on kinds', () => {
  it('are not needed within one kind', () => {
    expect(notes('django', 'rails', 'phoenix')).toEqual([]);
    expect(notes('express', 'koa')).toEqual([]);
    expect(notes('nodejs')).toEqual([]);
  });

  it('say of what kind each is', () => {
    const [first] = notes('django', 'express', 'rails', 'nodejs');
    expect(first).toBe(
      'Not like for like: Node.js is a runtime, Express.js is a micro-framework and Django and Ruby on Rails are full-stack frameworks.',
    );
  });

  it('say what a runtime alone lacks', () => {
    const all = notes('nodejs', 'django');
    expect(all).toHaveLength(2);
    expect(all[1]).toMatch(/^Node\.js alone brings hardly any protections and tools/);
  });

  it('say what a micro-framework leaves to packages', () => {
    const all = notes('flask', 'django');
    expect(all).toHaveLength(2);
    expect(all[1]).toMatch(/^Flask leaves much to packages of your choice/);
  });

  it('say who runs on whom, and only when both are there', () => {
    expect(notes('nodejs', 'koa', 'express').at(-1)).toBe(
      'Koa.js and Express.js run on Node.js: to choose either is to choose Node.js as well.',
    );
    expect(notes('nodejs', 'koa', 'flask').at(-1)).toBe(
      'Koa.js runs on Node.js: to choose it is to choose Node.js as well.',
    );
    expect(notes('koa', 'django').join(' ')).not.toContain('Node.js');
    expect(notes('nodejs', 'flask').join(' ')).not.toContain('runs on');
  });
});
