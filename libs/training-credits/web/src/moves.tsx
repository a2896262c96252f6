import { formatDate, formatDateTime } from '@gun/i18n';
import type { MoveKind, TrainingAccountView, TrainingMoveView } from '@gun/training-credits-contract';
import { Section, Table } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useWords } from './use-words';

/** What a move does to what is available; what a provider claims was reserved before. */
const signs: Record<MoveKind, string> = { grant: '+', reserve: '−', release: '+', spend: '', refund: '+', expire: '−' };

/** Every line of the ledger, the latest first: what, how much, who; and the way to contest it. */
export function Moves({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits.moves');
  const language = useLocale();
  const { amountOf, nameOf } = useWords(account);
  return (
    <Section id="moves" title={t('title')}>
      <Table
        caption={t('title')}
        captionHidden
        head={[{ text: t('when') }, { text: t('what') }, { text: t('amount') }, { text: t('who') }]}
        rows={account.moves.map((move) => ({
          key: move.id,
          cells: [
            formatDateTime(move.at, language),
            <What key="what" move={move} name={nameOf(move.scheme)} />,
            `${signs[move.kind]}${amountOf(move.scheme, move.amount)}`,
            <Who key="who" move={move} />,
          ],
        }))}
      />
    </Section>
  );
}

function What({ move: { kind, course, until }, name }: { move: TrainingMoveView; name: string }) {
  const t = useTranslations('trainingCredits.moves');
  const language = useLocale();
  return (
    <>
      {t(`kind.${kind}`)}
      {course && ` : ${course}`}
      <br />
      <span className="small quiet">
        {name}, {t('until', { date: formatDate(until, language) })}
      </span>
    </>
  );
}

function Who({ move: { party, accessId, kind } }: { move: TrainingMoveView }) {
  const t = useTranslations('trainingCredits.moves');
  const language = useLocale();
  if (!party) return t(`by.${kind === 'expire' || kind === 'release' ? kind : 'you'}`);
  return (
    <>
      {party[language]}
      {accessId && (
        <>
          <br />
          <a className="small no-print" href={`/${language}/accesses/${accessId}`}>
            {t('contest')}
          </a>
        </>
      )}
    </>
  );
}
