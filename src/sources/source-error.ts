/** Why a source is not to be had; stable, for programs. */
export type SourceErrorCode =
  | 'invalid-ref'
  | 'repository-not-found'
  | 'ref-not-found'
  | 'commit-not-found'
  | 'forbidden'
  | 'rate-limited'
  | 'network'
  | 'corrupt'
  | 'unsafe-archive'
  | 'limit'
  | 'offline'
  | 'git-failed';

/** A source could not be had. The message names the thing, what was wrong and, where there is something, what to do. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
