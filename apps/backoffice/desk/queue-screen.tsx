'use client';

import { DossierQueue, type QueueName } from '@gun/dossiers-desk';
import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';

/** The page of the queue that the address names; read in the browser, so that the frame is the same for everybody. */
export function QueueScreen({ queue }: { queue: QueueName }) {
  return (
    <Suspense>
      <PageOfQueue queue={queue} />
    </Suspense>
  );
}

function PageOfQueue({ queue }: { queue: QueueName }) {
  return <DossierQueue queue={queue} after={useSearchParams().get('after') ?? undefined} />;
}
