/** The codes of errors that occur before a request can have been sent; those of TLS are of its handshake. */
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS|ERR_SSL_(?!.*(RECORD|DECRYPT))|CERT_|.*(CERT|SIGNATURE|ISSUER)|UNEXPECTED_REDIRECT|ERR_PROXY_|ERR_INVALID_URL)/;

/** Whether an error says that nothing was sent, so that nothing can have been done. */
export function failedBeforeSending(code: string): boolean {
  return BEFORE_SENDING.test(code);
}

/** Whether the server, or what stands in for it, could not prove who it is. */
export function isAboutCertificate(code: string): boolean {
  return /CERT|SIGNATURE|ISSUER/.test(code);
}

export const UNTRUSTED =
  'The certificate is not trusted. Where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS.';
