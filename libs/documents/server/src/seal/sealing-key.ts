/**
 * The seam where a ministry puts its own seal: a hardware module, or the federal sealing service, which takes a hash
 * and answers a signature. The default is a development key, and its name says so.
 */
export interface SealingKey {
  /** Who seals, as the certificate names it; printed on the paper. */
  readonly name: string;
  /** The certificate, DER. */
  readonly certificate: Uint8Array;
  /** Signs these bytes with ECDSA P-256 and SHA-256; answers the DER form of the signature. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
