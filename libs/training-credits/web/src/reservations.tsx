import { formatDate } from '@gun/i18n';
import { ConfirmDialog } from '@gun/identity-web';
import type { TrainingAccountView, TrainingReservationView } from '@gun/training-credits-contract';
import { Reference, Row, Rows, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useCancelReservation } from './use-reservations';
import { useWords } from './use-words';

/** Reservations that nobody claimed yet, each with the code to hand over. */
export function Reservations({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits.reservations');
  const language = useLocale();
  const { amountOf } = useWords(account);
  const open = account.reservations.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <Section id="reservations" title={t('title')}>
      <p>{t('text')}</p>
      <Rows label={t('title')}>
        {open.map((reservation) => (
          <Row
            key={reservation.id}
            title={reservation.course}
            note={t('until', { date: formatDate(reservation.until, language) })}
            aside={<Cancel reservation={reservation} />}
          >
            <p>
              {t('what', {
                amount: amountOf(reservation.scheme, reservation.amount),
                provider: reservation.provider[language],
              })}
            </p>
            <p>
              {t('code')} <Reference>{reservation.code}</Reference>
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Cancel({ reservation: { id, course } }: { reservation: TrainingReservationView }) {
  const t = useTranslations('trainingCredits.cancel');
  const cancel = useCancelReservation(id);
  const words = {
    open: t('open'),
    title: t('title', { course }),
    text: t('text'),
    confirm: t('confirm'),
    keep: t('keep'),
  };
  return <ConfirmDialog id={`cancel-${id}`} words={words} error={cancel.error ?? null} confirm={() => cancel.send()} />;
}
