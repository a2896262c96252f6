'use client';
import type { DossierDocument, DossierView } from '@gun/dossiers-contract';
import { formatDate, formatFileSize } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Button, Icon, Section, Table } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useDownload } from './use-download';

export function DossierDocuments({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers.page');
  const language = useLocale();
  const download = useDownload();
  return (
    <Section id="documents" title={t('documents')}>
      {download.error && <ProblemNotice error={download.error} />}
      {dossier.documents.length === 0 ? (
        <p>{t('noDocuments')}</p>
      ) : (
        <Table
          caption={t('documents')}
          captionHidden
          head={[
            { text: t('document') },
            { text: t('received') },
            { text: <span className="vh">{t('download')}</span> },
          ]}
          rows={dossier.documents.map((document) => ({
            key: document.id,
            cells: [
              <DocumentName document={document} />,
              formatDate(document.createdAt, language),
              <Button
                type="button"
                look="alt"
                aria-label={t('downloadOf', { title: document.title[language] })}
                onClick={() => download.send({ documentId: document.id, name: fileName(dossier, document) })}
              >
                <Icon name="download" /> {t('download')}
              </Button>,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function DocumentName({ document }: { document: DossierDocument }) {
  const language = useLocale();
  return (
    <>
      {document.title[language]}
      <br />
      <span className="small quiet">{formatFileSize(document.bytes, language)}</span>
    </>
  );
}

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' };

const fileName = ({ reference }: DossierView, { kind, mediaType }: DossierDocument): string =>
  `${reference}-${kind}.${endings[mediaType] ?? 'pdf'}`;
