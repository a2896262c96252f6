import type { Api } from '@gun/api-client';
import {
  listHeadKeys,
  readAccess,
  readHead,
  verifyAccess,
  verifyHead,
  type AccessView,
  type TreeHead,
} from '@gun/data-broker-contract';

/** What the check on this device found. `notPublished`: the head of the proof is not the one that everybody sees. */
export type Check =
  | { readonly holds: true; readonly head: TreeHead; readonly access: AccessView }
  | { readonly holds: false; readonly because: 'unsealed' | 'changed' | 'notInTree' | 'badHead' | 'notPublished' };

/** Reads the line, the keys and the published head anew, and checks them here: the gateway's word is not enough. */
export async function checkAccess(api: Api, accessId: string): Promise<Check> {
  const [access, { keys }] = await Promise.all([api.call(readAccess, { accessId }), api.call(listHeadKeys, {})]);
  const verdict = await verifyAccess(access, keys);
  if (!verdict.holds) return verdict;
  const published = await api.call(readHead, { treeSize: verdict.head.size });
  const seen = await verifyHead(published.jws, keys);
  if (seen?.root !== verdict.head.root) return { holds: false, because: 'notPublished' };
  return { holds: true, head: verdict.head, access };
}
