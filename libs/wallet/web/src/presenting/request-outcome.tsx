'use client';
import { formatDateTime } from '@gun/i18n';
import { ConfirmDialog } from '@gun/identity-web';
import { Actions, ButtonLink, Notice, type NoticeLook, Section } from '@gun/ui';
import type { ReceivedRequest } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useClaimNames } from './request-claims';
import { useEndSharing } from './use-requests';

const looks: Record<ReceivedRequest['state'], NoticeLook> = {
  ...{ open: 'turn', answered: 'ok', refused: 'still', ended: 'still', expired: 'still' },
  ...{ failed: 'no', blocked: 'no' },
};

/** What came of it: what was shown, or why nothing was; and how to complain. */
export function RequestOutcome(request: ReceivedRequest) {
  const t = useTranslations('wallet.requests.outcome');
  const language = useLocale();
  const namesOf = useClaimNames();
  const { id, state, party, wants, blockedBy, answeredAt, returnTo, accessId, sharedUntil } = request;
  const which = blockedBy ?? state;
  const beyond = wants.flatMap((want) => want.beyond);
  const words = { party: party.name[language], site: party.site };
  return (
    <>
      <Notice look={looks[state]} title={t(`${which}.title`, words)}>
        <p>{t(`${which}.text`, words)}</p>
        {blockedBy && beyond.length > 0 && <p>{t('beyond', { claims: namesOf(beyond) })}</p>}
        {answeredAt && <p className="small quiet">{formatDateTime(answeredAt, language)}</p>}
        {returnTo && (
          <Actions>
            <ButtonLink href={returnTo}>{t('back', words)}</ButtonLink>
          </Actions>
        )}
      </Notice>
      {sharedUntil && <Sharing requestId={id} until={sharedUntil} {...words} />}
      <Section id="asked" title={t(state === 'answered' ? 'shown' : 'asked')}>
        <ul className="plain">
          {wants.map(({ question, title, claims }) => (
            <li key={question}>
              {claims.length > 0
                ? t('claims', { document: title[language], claims: namesOf(claims) })
                : title[language]}
            </li>
          ))}
        </ul>
        {accessId && (
          <>
            <p>{t('complain.text')}</p>
            <Actions>
              <ButtonLink look="alt" href={`/${language}/accesses/${accessId}`}>
                {t('complain.link')}
              </ButtonLink>
            </Actions>
          </>
        )}
      </Section>
    </>
  );
}

/** What may be read again until a day, and a way to end it before. */
function Sharing({ requestId, until, party }: { requestId: string; until: string; party: string }) {
  const t = useTranslations('wallet.requests.sharing');
  const language = useLocale();
  const end = useEndSharing(requestId);
  const words = {
    open: t('open'),
    title: t('title', { party }),
    text: t('text'),
    confirm: t('confirm'),
    keep: t('keep'),
  };
  return (
    <Section id="sharing" title={t('heading')}>
      <p>{t('until', { party, until: formatDateTime(until, language) })}</p>
      <ConfirmDialog id="end-sharing" words={words} error={end.error ?? null} confirm={() => end.send()} />
    </Section>
  );
}
