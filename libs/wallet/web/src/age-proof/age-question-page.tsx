'use client';
import { Actions, Button, Checks, Column, Margin, Page, PageHead, Section, Sheet, WithIcon } from '@gun/ui';
import type { AgeVerifier } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AgeQuestion } from './age-question';
import type { AgeChoice } from './make-answer';
import { VerifierChoice } from './verifier-choice';
import { WhoLearnsWhat } from './who-learns-what';

export interface AgeQuestionPageProps {
  readonly question: AgeQuestion;
  readonly phase: 'asks' | 'working' | 'leaving';
  readonly ready: number;
  readonly verifiers: readonly AgeVerifier[];
  readonly agreed?: AgeChoice | undefined;
  readonly agree: (choice: AgeChoice) => void;
  readonly refuse: () => void;
  readonly forget: () => Promise<void>;
}

/** What leaves, what stays, who learns what; then yes or no. */
export function AgeQuestionPage({ question, phase, ready, verifiers, agreed, agree, ...act }: AgeQuestionPageProps) {
  const t = useTranslations('wallet.ageProof');
  const [choice, setChoice] = useState<AgeChoice>(agreed ?? { verifier: verifiers[0]?.url, keep: false });
  const { siteName: site, way } = question;
  const needsVerifier = way === 'token' && ready === 0;
  return (
    <Page>
      <PageHead title={t('asks', { site })} lead={t('lead')} />
      <Column>
        <Sheet labelledBy="sent">
          <div className="split">
            <div className="flow-s">
              <h2 id="sent">{t('sent.title')}</h2>
              <WithIcon name="check">
                <strong>{t('sent.yes')}</strong>
              </WithIcon>
              <p className="small quiet">{t(`sent.once.${way}`)}</p>
            </div>
            <div className="flow-s">
              <h2>{t('unsent.title')}</h2>
              <Checks look="not" items={(['name', 'birth', 'address', 'number'] as const).map(unsent(t))} />
            </div>
          </div>
        </Sheet>
        <WhoLearnsWhat question={question} fromDevice={ready > 0} />
        {needsVerifier && <VerifierChoice {...{ verifiers, choice, setChoice }} />}
        {ready > 0 && <ReadyTokens count={ready} forget={act.forget} />}
        <Answer
          {...{ site, phase }}
          canAgree={!needsVerifier || choice.verifier !== undefined}
          agree={() => agree(choice)}
          refuse={act.refuse}
        />
      </Column>
      <WhoAsks {...question} />
    </Page>
  );
}

const unsent =
  (t: (key: `unsent.${'name' | 'birth' | 'address' | 'number'}`) => string) =>
  (what: 'name' | 'birth' | 'address' | 'number') => ({ text: t(`unsent.${what}`) });

interface AnswerProps extends Pick<AgeQuestionPageProps, 'phase' | 'refuse'> {
  readonly site: string;
  readonly canAgree: boolean;
  readonly agree: () => void;
}

function Answer({ site, phase, canAgree, agree, refuse }: AnswerProps) {
  const t = useTranslations('wallet.ageProof');
  const busy = phase !== 'asks';
  return (
    <div className="flow-s">
      <Actions>
        <Button type="button" onClick={agree} aria-busy={busy} disabled={!canAgree}>
          {t('agree', { site })}
        </Button>
        <Button type="button" look="alt" onClick={refuse}>
          {t('refuse')}
        </Button>
      </Actions>
      <p role="status">{busy ? t(phase, { site }) : ''}</p>
      <p className="small quiet">{t('trace')}</p>
    </div>
  );
}

function ReadyTokens({ count, forget }: { count: number; forget: () => Promise<void> }) {
  const t = useTranslations('wallet.ageProof.ready');
  return (
    <Section id="ready" title={t('title', { count })}>
      <p>{t('text')}</p>
      <Actions>
        <Button type="button" look="alt" onClick={() => void forget()}>
          {t('forget')}
        </Button>
      </Actions>
    </Section>
  );
}

function WhoAsks({ site, siteName }: AgeQuestion) {
  const t = useTranslations('wallet.ageProof.who');
  return (
    <Margin>
      <Section id="who" title={t('title')}>
        <p>
          {siteName}
          <br />
          <strong className="break">{new URL(site).host}</strong>
        </p>
        <p className="small quiet">{t('unchecked')}</p>
      </Section>
      <Section id="without" title={t('without')}>
        <p>{t('withoutText')}</p>
      </Section>
    </Margin>
  );
}
