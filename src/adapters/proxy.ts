/**
 * Makes `fetch` heed HTTPS_PROXY and NO_PROXY, which Node does only when asked, and only from 24.14 on.
 * https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
export async function useProxyFromEnvironment(): Promise<void> {
  const { default: http } = await import('node:http');
  const { setGlobalProxyFromEnv } = http as { setGlobalProxyFromEnv?: () => unknown };
  setGlobalProxyFromEnv?.();
}
