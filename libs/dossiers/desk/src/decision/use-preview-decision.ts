'use client';

import { useAct, useApi } from '@gun/api-client';
import { previewDecision, type DecideDossier } from '@gun/dossiers-contract';
import { useEffect } from 'react';

/** The decision exactly as the applicant would receive it: an address in this tab of the PDF that the gateway made. */
export function usePreviewDecision(dossierId: string) {
  const api = useApi();
  const preview = useAct({
    act: async (sent: DecideDossier) => {
      const { content } = await api.download(previewDecision, { ...sent, dossierId });
      return URL.createObjectURL(content);
    },
  });
  const address = preview.answer;
  useEffect(() => (address ? () => URL.revokeObjectURL(address) : undefined), [address]);
  return preview;
}
