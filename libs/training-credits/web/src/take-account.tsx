import { saveAs } from '@gun/api-client';
import { brusselsDate } from '@gun/kernel';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { Actions, Button, Icon, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { csvOf } from './csv';
import { useWords } from './use-words';

/** The whole account as a file for a spreadsheet, as one that proves itself, or on paper. */
export default function TakeAccount({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits');
  const language = useLocale();
  const { nameOf } = useWords(account);
  const save = (content: string, type: string, ending: string) =>
    saveAs(new Blob([content], { type }), `gun-training-account-${brusselsDate(Date.now())}.${ending}`);
  const asCsv = () => {
    const head = ['place', 'when', 'scheme', 'what', 'amount', 'until', 'who', 'course', 'hash'] as const;
    const rows = account.moves.map(({ place, at, scheme, kind, amount, until, party, course, hash }) => [
      ...[String(place), at, nameOf(scheme), t(`moves.kind.${kind}`), String(amount), until],
      ...[party?.[language] ?? '', course ?? '', hash],
    ]);
    save(csvOf([head.map((column) => t(`take.${column}`)), ...rows]), 'text/csv;charset=utf-8', 'csv');
  };
  return (
    <Section id="take" title={t('take.title')}>
      <p>{t('take.text')}</p>
      <Actions>
        <Button type="button" look="alt" onClick={asCsv}>
          <Icon name="download" /> {t('take.csv')}
        </Button>
        <Button
          type="button"
          look="plain"
          onClick={() => save(JSON.stringify(account, null, 2), 'application/json', 'json')}
        >
          <Icon name="download" /> {t('take.json')}
        </Button>
        <Button type="button" look="plain" onClick={() => window.print()}>
          <Icon name="print" /> {t('take.print')}
        </Button>
      </Actions>
    </Section>
  );
}
