'use client';
import { saveAs, useAct, useApi } from '@gun/api-client';
import { downloadDocument } from '@gun/documents-contract';

interface Wanted {
  documentId: string;
  /** Name when the gateway gives none. */
  name: string;
}

/** A document needs the token, so it is fetched and handed to the browser as a file. */
export function useDownload() {
  const api = useApi();
  return useAct({
    act: async ({ documentId, name }: Wanted) => {
      const file = await api.download(downloadDocument, { documentId });
      saveAs(file.content, file.name ?? name);
    },
  });
}
