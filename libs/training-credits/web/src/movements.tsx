import { helpline } from '@gun/i18n';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { Notice, Saved } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { Moves } from './moves';
import { Prove } from './prove';
import { Reservations } from './reservations';
import { Reserve } from './reserve';

/** What is reserved, how to reserve, and every move, with whether the ledger is as it was written. */
export default function Movements({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits');
  return (
    <>
      {!account.intact && (
        <Notice look="no" title={t('broken.title')}>
          <p>{t('broken.text', { phone: helpline.text })}</p>
        </Notice>
      )}
      <Reservations account={account} />
      <Reserve account={account} />
      <Prove account={account} />
      <Moves account={account} />
      {account.intact && <Saved>{t('intact')}</Saved>}
    </>
  );
}
