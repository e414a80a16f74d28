import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../src/scoring/errors';

describe('a scoring error', () => {
  it('names the argument at fault, for programs and for people', () => {
    const error = new ScoringError('importances[2]', 'expected a finite number >= 0, got -1');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ScoringError');
    expect(error.argument).toBe('importances[2]');
    expect(error.message).toBe('importances[2]: expected a finite number >= 0, got -1');
  });
});
