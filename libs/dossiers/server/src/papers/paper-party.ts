/** Who a paper is made for: name and, where the register gave it, the address. */
import type { PaperParty } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import { addressLines } from '@gun/procedures-contract/engine';
import type { DossierEntity } from '../record/dossier.entity';
import { partyName } from '../owner/dossier-view';

/** The party of a dossier, as an envelope names it. */
export function paperParty(dossier: DossierEntity, language: Language): PaperParty {
  const address = dossier.facts.find(({ kind }) => kind === 'address')?.value?.address;
  return { name: partyName(dossier) || dossier.reference, details: address ? addressLines(address, language) : [] };
}
