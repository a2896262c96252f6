import { formatDateTime, helpline } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Icon, Notice, Reference } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import type { Check } from './check-access';
import { useVerifyAccess } from './use-verify-access';

/** The check that this device makes by itself, and its result in plain words. */
export function AccessProof({ accessId }: { accessId: string }) {
  const t = useTranslations('accesses.proof');
  const { send, answer, error, isPending } = useVerifyAccess(accessId);
  return (
    <>
      <div role="status">
        {isPending && <p>{t('checking')}</p>}
        {answer?.holds === true && <Holds {...answer} />}
        {answer?.holds === false && <Fails {...answer} />}
        {!answer && !isPending && <p>{t('explain')}</p>}
      </div>
      {error && <ProblemNotice error={error} />}
      <Actions>
        <Button type="button" look="alt" onClick={() => send()}>
          <Icon name="seal" /> {t(answer ? 'again' : 'verify')}
        </Button>
      </Actions>
    </>
  );
}

function Holds({ head, access: { proof } }: Extract<Check, { holds: true }>) {
  const t = useTranslations('accesses.proof');
  const language = useLocale();
  return (
    <div className="proof flow-s">
      <p className="with-icon">
        <Icon name="seal" />
        <span>
          <strong>{t('holds')}</strong> {t('holdsText')}
        </span>
      </p>
      {proof && (
        <p className="small quiet">
          {t('line', { index: proof.index + 1 })} <Reference>{fingerprint(proof.leaf)}</Reference>,{' '}
          {t('head', { date: formatDateTime(head.at, language) })}
        </p>
      )}
    </div>
  );
}

function Fails({ because }: Extract<Check, { holds: false }>) {
  const t = useTranslations('accesses.proof');
  if (because === 'unsealed') return <p>{t('unsealed')}</p>;
  return (
    <Notice look="no" title={t(because)} headingLevel={3}>
      <p>{t('tell', { phone: helpline.text })}</p>
    </Notice>
  );
}

/** The first eight bytes, as one compares them over the phone. */
const fingerprint = (leaf: string): string =>
  Array.from(atob(leaf.slice(0, 12).replaceAll('-', '+').replaceAll('_', '/')).slice(0, 8), (byte) =>
    byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase(),
  )
    .join('')
    .replace(/.{4}(?=.)/g, '$& ');
