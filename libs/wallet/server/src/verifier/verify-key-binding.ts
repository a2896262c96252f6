/**
 * Whether the holder of the bound key made this presentation, now, for this verifier and this request (RFC 9901, part
 * 7.3): the key binding covers everything that was presented, so that nothing can be added, left out or spliced in.
 */
import { hash as digest } from 'node:crypto';
import { readEcJwk } from '../sd-jwt/holder-key';
import { isRecord, isSigned, parseJws } from '../sd-jwt/jws';
import type { SdJwt } from '../sd-jwt/parse-sd-jwt';
import { refusePresentation } from './presentation-refusal';

const longestAgeSeconds = 600;
const skewSeconds = 60;

interface Expected {
  /** Our client id. */
  readonly audience: string;
  readonly nonce: string;
  readonly now: Date;
}

/** @throws PresentationRefusal */
export function verifyKeyBinding({ keyBinding, presented, claims }: SdJwt, { audience, nonce, now }: Expected): void {
  const { cnf } = claims;
  const holder = readEcJwk(isRecord(cnf) ? cnf['jwk'] : undefined);
  const binding = keyBinding === undefined ? undefined : parseJws(keyBinding);
  if (!holder || !binding || binding.header['typ'] !== 'kb+jwt' || !isSigned(binding, holder.key))
    return refusePresentation('notHolder');
  const { aud, nonce: answered, iat, sd_hash: hash } = binding.payload;
  if (aud !== audience) return refusePresentation('wrongAudience');
  if (answered !== nonce) return refusePresentation('foreignNonce');
  if (hash !== digest('sha256', presented, 'base64url')) return refusePresentation('altered');
  const age = now.getTime() / 1000 - (typeof iat === 'number' ? iat : 0);
  if (age > longestAgeSeconds || age < -skewSeconds) return refusePresentation('foreignNonce');
}
