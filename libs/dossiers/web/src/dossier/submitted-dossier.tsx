'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { formatDateTime, formatDay } from '@gun/i18n';
import {
  Actions,
  Button,
  ButtonLink,
  Column,
  Confirmation,
  Icon,
  Margin,
  Page,
  Section,
  Sheet,
  SheetHead,
} from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { DossierContact } from './dossier-contact';
import { DossierProblem } from './dossier-problem';
import { FormLocked } from '../form/form-locked';
import { useDossier } from './use-dossier';
import { useDownload } from './use-download';
import { usePageTitle } from '../use-page-title';

/** What was sent, its reference, the receipt, and what happens by when. The address can be kept. */
export function SubmittedDossier({ dossierId }: { dossierId: string }) {
  const { data: dossier, error, refetch } = useDossier(dossierId);
  if (error && !dossier) return <DossierProblem error={error} retry={() => void refetch()} />;
  if (!dossier) return <Page>{null}</Page>;
  if (!dossier.submittedAt) return <FormLocked dossierId={dossierId} because="notSent" />;
  return <Sent dossier={dossier} submittedAt={dossier.submittedAt} />;
}

function Sent({ dossier, submittedAt }: { dossier: DossierView; submittedAt: string }) {
  const t = useTranslations('dossiers.sent');
  const language = useLocale();
  usePageTitle(`${t('title')} ${dossier.reference}`);
  return (
    <Page>
      <Confirmation title={t('title')}>
        <p>{t('lead', { procedure: dossier.title[language], date: formatDateTime(submittedAt, language) })}</p>
      </Confirmation>
      <Column>
        <Sheet labelledBy="receipt">
          <SheetHead id="receipt" title={t('receipt')} reference={dossier.reference} />
          <Receipt dossier={dossier} />
        </Sheet>
        <Section id="next" title={t('next')}>
          <p className="lead">{dossier.statement[language]}</p>
          {dossier.due && <p>{t('due', { date: formatDay(dossier.due, language) })}</p>}
          <Actions>
            <ButtonLink href={`/${language}/dossiers/${dossier.id}`}>
              {t('follow')} <Icon name="arrow-right" />
            </ButtonLink>
          </Actions>
          <p className="quiet small no-print">{t('print')}</p>
        </Section>
      </Column>
      <Margin>
        <DossierContact dossier={dossier} />
      </Margin>
    </Page>
  );
}

function Receipt({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers');
  const language = useLocale();
  const { send } = useDownload();
  const receipt = dossier.documents.find(({ kind }) => kind === 'receipt');
  if (!receipt) return <p role="status">{t('sent.noReceipt')}</p>;
  return (
    <Button type="button" look="alt" onClick={() => send({ documentId: receipt.id, name: `${dossier.reference}.pdf` })}>
      <Icon name="download" /> {t('page.downloadOf', { title: receipt.title[language] })}
    </Button>
  );
}
