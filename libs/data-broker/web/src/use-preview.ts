'use client';
import { useAct, useApi, useRead, useReadCache, type Attempt } from '@gun/api-client';
import { acceptPreview, readPreview, refusePreview, requestPreview } from '@gun/data-broker-contract';

/** Look at what would be handed over, hand over some types of it, or refuse. */
export type PreviewWish =
  { readonly do: 'see' } | { readonly do: 'accept'; readonly types: readonly string[] } | { readonly do: 'refuse' };

/** The question of an agency. Values are shown once: a page that is opened again asks for them again. */
export function usePreview(previewId: string) {
  const api = useApi();
  const cache = useReadCache();
  const read = useRead(readPreview, { previewId });
  const acts = useAct({
    act: (wish: PreviewWish, attempt: Attempt) => {
      if (wish.do === 'see') return api.call(requestPreview, { previewId }, attempt);
      if (wish.do === 'refuse') return api.call(refusePreview, { previewId }, attempt);
      return api.call(acceptPreview, { previewId, evidenceTypes: [...wish.types] }, attempt);
    },
    onDone: (preview) => cache.change(readPreview, { previewId }, () => preview),
  });
  return { ...read, acts };
}
