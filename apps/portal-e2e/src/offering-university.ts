/** A university that offers diplomas to wallets: the one that the counter believes, or one of nobody's list. */
import { ForeignIssuer, type IssuerIdentity } from '@gun/foreign-issuer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from './counter';

const now = (): Date => new Date();

export function opensUniversity(): Promise<ForeignIssuer> {
  const file = join(counter.keysDirectory, 'foreign-issuer.private.json');
  const identity = JSON.parse(readFileSync(file, 'utf8')) as IssuerIdentity; // made by tools/foreign/foreign-issuer.mjs
  return ForeignIssuer.open(now, identity, Number(new URL(counter.university).port));
}

export const opensUnknownUniversity = (): Promise<ForeignIssuer> => ForeignIssuer.open(now);
