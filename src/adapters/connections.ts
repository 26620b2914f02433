/** Codes of a connection that never stood, so that nothing was sent. https://nodejs.org/api/errors.html */
const NEVER_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|ERR_TLS|ERR_SSL|EPROTO|ERR_PROXY|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/;

/** Whether an error of the network means that the request never left. */
export function neverConnected(code: string): boolean {
  return NEVER_CONNECTED.test(code);
}
