'use client';

import { useRead } from '@gun/api-client';
import { listQueue } from '@gun/dossiers-contract';
import type { QueueName } from '../desk-links';

export const useQueue = (queue: QueueName, afterDossier?: string) =>
  useRead(listQueue, { queue, ...(afterDossier && { afterDossier }) });
