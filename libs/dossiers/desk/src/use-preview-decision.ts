'use client';

import { useApi, type ApiProblem } from '@gun/api-client';
import { previewDecision, type DecideDossier } from '@gun/dossiers-contract';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';

/** The decision exactly as the applicant would receive it: an address in this tab of the PDF that the gateway made. */
export function usePreviewDecision(dossierId: string) {
  const api = useApi();
  const preview = useMutation<string, ApiProblem, DecideDossier>({
    mutationFn: async (sent) => {
      const { content } = await api.download(previewDecision, { ...sent, dossierId });
      return URL.createObjectURL(content);
    },
  });
  const address = preview.data;
  useEffect(() => (address ? () => URL.revokeObjectURL(address) : undefined), [address]);
  return preview;
}
