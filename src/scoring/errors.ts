/** A bad argument to the scoring module. Bad numbers are reported, never repaired silently. */
export class ScoringError extends Error {
  override readonly name = 'ScoringError';
  /** The argument at fault, as named in the signature, with its index where there is one. */
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super(`${argument}: ${problem}`);
    this.argument = argument;
  }
}
