/**
 * Makes the test whether a path is left out.
 *
 * A glob pattern is compared with the whole path, relative to the workspace; one without `/` with the last part
 * of the path, at any depth. A pattern that matches a folder leaves out all that is in it.
 */
export async function excluder(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const matchers = patterns
    .map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
    .map((pattern) => picomatch(pattern, { dot: true, basename: !pattern.includes('/') }));
  return (path) => matchers.some((matches) => matches(path));
}
