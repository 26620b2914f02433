/**
 * What the work comes to, or the substitute as soon as the signal says that it is waited for no longer. The work
 * itself goes on; what becomes of it is nobody's business then.
 */
export function unlessAborted<Result, Substitute>(
  work: Promise<Result>,
  signal: AbortSignal,
  substitute: Substitute,
): Promise<Result | Substitute> {
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(substitute);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
