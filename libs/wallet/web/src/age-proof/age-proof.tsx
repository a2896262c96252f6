'use client';
import { SignInHere } from '@gun/identity-web';
import { Notice, Page, PageHead } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { AgeQuestionPage } from './age-question-page';
import { AgeTrouble } from './age-trouble';
import type { Agreed } from './make-answer';
import { useAgeAnswer } from './use-age-answer';
import { useAgeQuestion } from './use-age-question';

/** A site asks whether somebody is 18 or over: who learns what, which verifier, and back with the answer. */
export function AgeProof() {
  const t = useTranslations('wallet.ageProof');
  const { open, error, forget } = useAgeQuestion();
  const { phase, error: fault, agree, addProof, refuse, again } = useAgeAnswer();
  const goneOn = useRef(false);

  useEffect(() => {
    if (goneOn.current || !open?.agreed || typeof open.question === 'string') return;
    goneOn.current = true;
    agree({ ...open, question: open.question, choice: open.agreed }, open.ready === 0);
  }, [agree, open]);

  if (error) return <Plain title={t('title')} text={t('offline')} />;
  if (!open) return <Plain title={t('title')} text={t('reading')} />;
  const { question } = open;
  if (typeof question === 'string') return <Plain title={t('title')} text={t(`unanswerable.${question}`)} isNotice />;
  if (phase === 'signIn') return <SignInHere />;
  if (phase === 'signInStronger') return <SignInHere needed="substantial" />;
  const agreedWith = (choice: Agreed['choice']): Agreed => ({ ...open, question, choice });
  if (phase === 'asks' || phase === 'working' || phase === 'leaving')
    return (
      <AgeQuestionPage
        {...{ question, phase, forget }}
        {...{ ready: open.ready, verifiers: open.verifiers, agreed: open.agreed }}
        agree={(choice) => agree(agreedWith(choice), open.ready === 0)}
        refuse={() => refuse({ question })}
      />
    );
  return (
    <AgeTrouble
      {...{ question, phase, fault, again }}
      addProof={() => void addProof(agreedWith(open.agreed ?? { verifier: open.verifiers[0]?.url, keep: false }))}
      refuse={() => refuse({ question })}
    />
  );
}

function Plain({ title, text, isNotice = false }: { title: string; text: string; isNotice?: boolean }) {
  return (
    <Page>
      <PageHead title={title} />
      {isNotice ? (
        <Notice look="no">
          <p>{text}</p>
        </Notice>
      ) : (
        <p role="status">{text}</p>
      )}
    </Page>
  );
}
