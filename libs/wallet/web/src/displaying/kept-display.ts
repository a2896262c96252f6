/**
 * The document that is being shown, kept in this tab until its code ends: a phone that reloads the page where there is no
 * network shows it once more. Nothing is kept beyond the chosen claims; it goes with the tab, and at sign-out.
 */
import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';
import type { CredentialDetail, CredentialDisplay } from '@gun/wallet-contract';
import { isOver } from './is-over';

export interface KeptDisplay extends Pick<
  CredentialDetail,
  'id' | 'title' | 'label' | 'source' | 'state' | 'validUntil' | 'claims'
> {
  readonly display: CredentialDisplay;
}

const name = 'shown-document';

export const keepDisplay = (kept: KeptDisplay): void => keepInTab(name, kept);

/** Undefined when nothing is shown from this tab, or its code has ended. */
export function findDisplay(): KeptDisplay | undefined {
  const kept = findInTab(name) as KeptDisplay | undefined; // kept above
  if (!kept || !isOver(kept.display)) return kept;
  dropFromTab(name);
  return undefined;
}
