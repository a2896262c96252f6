'use client';
import { formatTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import {
  Actions,
  Button,
  ButtonLink,
  Column,
  Margin,
  Notice,
  Page,
  PageHead,
  Section,
  Sheet,
  SheetHead,
} from '@gun/ui';
import type { WalletRequest as Asked } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { PageProblem } from './page-problem';
import { useAnswerWalletRequest, useFetchAskedFor, useWalletRequest } from './use-wallet-request';

/** A wallet sent its holder here: what it would receive, where that goes, and whether anybody vouches for it. */
export function WalletRequest({ requestId }: { requestId: string }) {
  const t = useTranslations('wallet.receive');
  const { data, error } = useWalletRequest(requestId);
  return (
    <Page>
      <PageHead title={t('title')} {...(data && { lead: t('lead') })} />
      <Column>
        {error && <PageProblem error={error} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Question requestId={requestId} asked={data} />}
      </Column>
      <Margin>
        <Section id="careful" title={t('careful.title')}>
          <p>{t('careful.text')}</p>
        </Section>
      </Margin>
    </Page>
  );
}

function Question({ requestId, asked }: { requestId: string; asked: Asked }) {
  const t = useTranslations('wallet.receive');
  const answer = useAnswerWalletRequest(requestId);
  return (
    <>
      <Destination {...asked} />
      <Contents {...asked} />
      {!asked.credentialId && <NotThere {...asked} />}
      {answer.error && <ProblemNotice error={answer.error} />}
      {answer.answer && (
        <Notice look="turn" title={t('back.title')}>
          <p>{t('back.text')}</p>
          <Actions>
            <ButtonLink href={answer.answer.returnTo}>{t('back.link')}</ButtonLink>
          </Actions>
        </Notice>
      )}
      {!answer.answer && (
        <Actions>
          {asked.credentialId && (
            <Button type="button" onClick={() => answer.send('allow')} aria-busy={answer.isPending}>
              {t('allow')}
            </Button>
          )}
          <Button type="button" look="alt" onClick={() => answer.send('refuse')} aria-busy={answer.isPending}>
            {t('refuse')}
          </Button>
        </Actions>
      )}
    </>
  );
}

function Destination({ wallet, goesTo, expiresAt }: Asked) {
  const t = useTranslations('wallet.receive');
  const language = useLocale();
  return (
    <Section id="who" title={t('who')}>
      <p>{t(goesTo.kind, { name: goesTo.name })}</p>
      <p>{wallet ? t('vouched', { name: wallet }) : t('unknown')}</p>
      <p className="small quiet">{t('until', { time: formatTime(expiresAt, language) })}</p>
    </Section>
  );
}

function Contents({ title, claims }: Asked) {
  const t = useTranslations('wallet.receive');
  const language = useLocale();
  return (
    <Sheet labelledBy="contents">
      <SheetHead id="contents" title={title[language]} />
      <p>{t('contents')}</p>
      <ul>
        {claims.map((label) => (
          <li key={label.en}>{label[language]}</li>
        ))}
      </ul>
    </Sheet>
  );
}

function NotThere({ type, title }: Asked) {
  const t = useTranslations('wallet.receive');
  const language = useLocale();
  const fetching = useFetchAskedFor();
  return (
    <Section id="not-there" title={t('missing.title')}>
      <p>{t('missing.text')}</p>
      {fetching.error && <ProblemNotice error={fetching.error} />}
      <Actions>
        <Button type="button" onClick={() => fetching.send(type)} aria-busy={fetching.isPending}>
          {t('missing.add', { document: title[language] })}
        </Button>
      </Actions>
    </Section>
  );
}
