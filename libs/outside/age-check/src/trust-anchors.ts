/** The certificates of issuers, from their public list: read for everybody alike, once a day and never for a proof. */
const dayMs = 86_400_000;
const timeoutMs = 5000;

const certificatesIn = (pem: string): Uint8Array[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].map(([, body = '']) =>
    Buffer.from(body, 'base64'),
  );

export class TrustAnchors {
  private known: { readonly certificates: readonly Uint8Array[]; readonly readAt: number } | undefined;

  constructor(private readonly read: () => Promise<string>) {}

  static at(url: string): TrustAnchors {
    return new TrustAnchors(async () => {
      const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
      if (!answer.ok) throw new Error(`anchors: ${answer.status}`);
      return answer.text();
    });
  }

  /** The last ones that were read; none, and so no proof counts, until there were any. */
  async list(now: Date): Promise<readonly Uint8Array[]> {
    if (!this.known || now.getTime() - this.known.readAt > dayMs) await this.renew(now);
    return this.known?.certificates ?? [];
  }

  private async renew(now: Date): Promise<void> {
    try {
      const certificates = certificatesIn(await this.read());
      if (certificates.length > 0) this.known = { certificates, readAt: now.getTime() };
    } catch {
      // the list does not answer: the certificates of yesterday still do
    }
  }
}
