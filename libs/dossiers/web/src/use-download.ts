'use client';
import { useAct, useApi } from '@gun/api-client';
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

function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
