'use client';

import { useTranslations } from 'next-intl';
import { Shortcuts } from './shortcuts';
import { press } from './use-shortcuts';

export const toQueue = 'to-queue';
export const toPrevious = 'to-previous-dossier';
export const toNext = 'to-next-dossier';
export const toAct = {
  claim: 'act-claim',
  release: 'act-release',
  askCorrection: 'act-correction',
  handOver: 'act-hand-over',
  decide: 'act-decide',
} as const;

/** A key presses what is on the page: nothing can be reached by a key alone. */
export function DossierShortcuts({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiersDesk.shortcuts');
  return (
    <Shortcuts
      key={dossierId}
      shortcuts={[
        { keys: ['j'], text: t('nextDossier'), run: press(toNext) },
        { keys: ['k'], text: t('previousDossier'), run: press(toPrevious) },
        { keys: ['p'], text: t('claim'), run: press(toAct.claim) },
        { keys: ['r'], text: t('release'), run: press(toAct.release) },
        { keys: ['c'], text: t('correction'), run: press(toAct.askCorrection) },
        { keys: ['h'], text: t('handOver'), run: press(toAct.handOver) },
        { keys: ['d'], text: t('decision'), run: press(toAct.decide) },
        { keys: ['g', 'q'], text: t('queue'), run: press(toQueue) },
      ]}
    />
  );
}
