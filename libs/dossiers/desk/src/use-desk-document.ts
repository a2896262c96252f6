'use client';

import { useApi, type ApiProblem } from '@gun/api-client';
import { readDeskDocument, type DossierDocument } from '@gun/dossiers-contract';
import { useMutation } from '@tanstack/react-query';

/** Saves a document of a dossier; the token travels in a header, so a plain link cannot. */
export function useDeskDocument(dossierId: string) {
  const api = useApi();
  return useMutation<void, ApiProblem, Pick<DossierDocument, 'id'> & { name: string }>({
    mutationFn: async ({ id, name }) => {
      const { content, name: given } = await api.download(readDeskDocument, { dossierId, documentId: id });
      saveAs(content, given ?? name);
    },
  });
}

function saveAs(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
