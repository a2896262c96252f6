'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Notice, Page, PageHead } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { AgeQuestion } from './age-question';
import { VerifierProblem } from './verifier.client';

export interface AgeTroubleProps {
  readonly question: AgeQuestion;
  readonly phase: 'noProof' | 'cannot' | 'failed';
  readonly fault: unknown;
  readonly addProof: () => void;
  readonly again: () => void;
  readonly refuse: () => void;
}

/** There is no answer yet, or there will be none: why, said here and not to the site, and what to do. */
export function AgeTrouble({ question: { siteName: site }, phase, fault, addProof, again, refuse }: AgeTroubleProps) {
  const t = useTranslations('wallet.ageProof');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Page>
      <PageHead title={t('asks', { site })} />
      <div ref={place} tabIndex={-1}>
        <Trouble {...{ phase, fault, site }} />
      </div>
      <Actions>
        {phase === 'noProof' && (
          <Button type="button" onClick={addProof}>
            {t('noProof.add')}
          </Button>
        )}
        {phase === 'failed' && (
          <Button type="button" onClick={again}>
            {t('again')}
          </Button>
        )}
        <Button type="button" look="alt" onClick={refuse}>
          {t('back', { site })}
        </Button>
      </Actions>
      <p className="small quiet">{t('untold', { site })}</p>
    </Page>
  );
}

function Trouble({ phase, fault, site }: Pick<AgeTroubleProps, 'phase' | 'fault'> & { site: string }) {
  const t = useTranslations('wallet.ageProof');
  if (phase === 'failed' && !(fault instanceof VerifierProblem)) return <ProblemNotice error={fault} />;
  const key = fault instanceof VerifierProblem && phase === 'failed' ? (`fault.${fault.fault}` as const) : phase;
  const look = phase === 'noProof' ? 'turn' : 'no';
  if (key === 'failed') return null; // told above
  return (
    <Notice look={look} title={t(`${key}.title`)}>
      <p>{t(`${key}.text`, { site })}</p>
    </Notice>
  );
}
