// What a token of 18 or over costs each side: the browser's part run by Node, the verifier's and the site's as they are.
import { ageClaim, finishToken, prepareToken } from '@gun/wallet-contract';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../../../apps/age-verifier/src/key-ring';
import { verifyToken } from '../../../apps/verifier-demo/src/verify-token';
import { spendToken } from '../../../libs/wallet/contract/src/age-token/age-token';

const now = new Date();
const ring = KeyRing.open(join(mkdtempSync(join(tmpdir(), 'gun-bench-')), 'keys.json'));
await ring.renew(now);
const [key] = ring.log;
if (!key) throw new Error('no key');
const means = { claim: ageClaim, month: key.month };
const question = { site: 'https://shop.example', challenge: 'c' };
const prepared = await prepareToken(key, means);
const { blinded } = prepared.blinded;
const signature = ring.sign(key.month, blinded);
const spent = await spendToken(await finishToken(key, prepared, signature), question);
const token = { ...spent, claim: 'age_over_18' } as const;

/** One token each. */
export const tokenWorks: Readonly<Record<string, () => unknown>> = {
  'blind-sign': () => ring.sign(key.month, blinded),
  'prepare-token': () => prepareToken(key, means),
  'finish-token': () => finishToken(key, prepared, signature),
  'verify-token': () => verifyToken(token, key, question.site, question.challenge),
};
