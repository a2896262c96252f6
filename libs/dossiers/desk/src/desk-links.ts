import { queues } from '@gun/dossiers-contract';
import { useLanguage } from './use-language';

export type QueueName = (typeof queues)[number];

/** What of a dossier is shown; `examination` has the address of the dossier itself. */
export const dossierViews = ['examination', 'answers', 'changes', 'documents', 'timeline'] as const;
export type DossierViewName = (typeof dossierViews)[number];

export interface DeskLinks {
  readonly queue: (queue: QueueName, after?: string) => string;
  readonly dossier: (dossierId: string, view?: DossierViewName) => string;
  readonly correction: (dossierId: string) => string;
  readonly handOver: (dossierId: string) => string;
  readonly decision: (dossierId: string) => string;
}

/** Addresses of the back office, in the language of the page. */
export function useDeskLinks(): DeskLinks {
  const language = useLanguage();
  const dossier = (id: string) => `/${language}/dossiers/${id}`;
  return {
    queue: (queue, after) => `/${language}/queue/${queue}${after ? `?after=${after}` : ''}`,
    dossier: (id, view = 'examination') => dossier(id) + (view === 'examination' ? '' : `/${view}`),
    correction: (id) => `${dossier(id)}/correction`,
    handOver: (id) => `${dossier(id)}/hand-over`,
    decision: (id) => `${dossier(id)}/decision`,
  };
}
