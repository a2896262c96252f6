'use client';

import { saveAs, useAct, useApi } from '@gun/api-client';
import { readDeskDocument, type DossierDocument } from '@gun/dossiers-contract';

/** Saves a document of a dossier; the token travels in a header, so a plain link cannot. */
export function useDeskDocument(dossierId: string) {
  const api = useApi();
  return useAct({
    act: async ({ id, name }: Pick<DossierDocument, 'id'> & { name: string }) => {
      const { content, name: given } = await api.download(readDeskDocument, { dossierId, documentId: id });
      saveAs(content, given ?? name);
    },
  });
}
