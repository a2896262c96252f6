'use client';
import { formatDateTime } from '@gun/i18n';
import type { SignInView } from '@gun/identity-contract';
import { Button, Row, Rows, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { ProblemNotice } from '../problem-notice';
import { useEndSignIn, useSignIns } from './use-sign-ins';

/** Sign-ins of the last year; the present one ends by signing out, every other one here. */
export function SignInList() {
  const t = useTranslations('identity.signIns');
  const { data, error, refetch } = useSignIns();
  const end = useEndSignIn();
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p role="status">{t('loading')}</p>;
  return (
    <>
      {end.error && <ProblemNotice error={end.error} />}
      <Rows label={t('title')}>
        {data.items.map((one) => (
          <SignIn key={one.id} one={one} end={() => end.send(one.id)} />
        ))}
      </Rows>
    </>
  );
}

function SignIn({ one, end }: { one: SignInView; end: () => void }) {
  const t = useTranslations('identity.signIns');
  const language = useLocale();
  const { browser, system, current, state } = one;
  const device = browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown'));
  const started = formatDateTime(one.startedAt, language);
  const seen = formatDateTime(one.lastSeenAt, language);
  return (
    <Row
      title={device}
      note={`${t(`level.${one.assurance}`)}. ${t('seen', { started, seen })}`}
      aside={<Tag look={state === 'open' ? 'ok' : 'hollow'}>{current ? t('now') : t(state)}</Tag>}
    >
      {!current && state !== 'ended' && (
        <Button type="button" look="plain" onClick={end}>
          {t('end', { device, started })}
        </Button>
      )}
    </Row>
  );
}
