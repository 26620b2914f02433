/** What a value itself says about its end. */
export interface ToldExpiry {
  /** What kind of value says it: "JSON Web Token". */
  readonly what: string;
  /** The first instant at which it is not valid any more. */
  readonly at: Date;
}

/** Whoever writes milliseconds where seconds are meant names a year that no date has. */
const END_OF_DATES = Date.parse('9999-12-31');

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g;

/**
 * When a value expires, by its own words: the claim `exp` of a JSON Web Token (RFC 7519, 4.1.4), or the end of the
 * validity of an X.509 certificate in PEM, of several the earliest. Nothing is verified, since nobody is let in by it.
 */
export async function expiryToldBy(value: string): Promise<ToldExpiry | undefined> {
  return expiryOfToken(value.trim()) ?? (await expiryOfCertificates(value));
}

function expiryOfToken(value: string): ToldExpiry | undefined {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(value)?.[1];
  if (!payload) return undefined;
  try {
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const at = new Date(typeof exp === 'number' ? exp * 1_000 : Number.NaN);
    return at.getTime() < END_OF_DATES ? { what: 'JSON Web Token', at } : undefined;
  } catch {
    return undefined;
  }
}

async function expiryOfCertificates(value: string): Promise<ToldExpiry | undefined> {
  const blocks = value.match(CERTIFICATE) ?? [];
  if (blocks.length === 0) return undefined;
  const { X509Certificate } = await import('node:crypto');
  const ends = blocks.flatMap((block) => {
    try {
      return [new Date(new X509Certificate(block).validTo)];
    } catch {
      return [];
    }
  });
  const [at] = ends.filter((end) => !Number.isNaN(end.getTime())).sort((a, b) => a.getTime() - b.getTime());
  return at && { what: 'certificate', at };
}
