'use client';

import type { DeskDossierView, DossierDocument } from '@gun/dossiers-contract';
import { formatDateTime, formatFileSize } from '@gun/i18n';
import { Button, FileRow, Files, Notice, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { DeskProblem } from '../desk-problem';
import { useDeskDocument } from './use-desk-document';
import { useLanguage } from '../use-language';

export function DossierDocuments({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.documents');
  const language = useLanguage();
  const download = useDeskDocument(dossier.id);
  const save = (document: DossierDocument) =>
    download.send({ id: document.id, name: `${dossier.reference} ${document.title[language]}` });
  return (
    <Section id="documents" title={t('title')}>
      {download.error && <DeskProblem problem={download.error} />}
      {dossier.byPost && (
        <ByPost decided={dossier.documents.some(({ kind }) => kind === 'decision' || kind === 'extract')} />
      )}
      {dossier.documents.length === 0 && <p>{t('none')}</p>}
      {dossier.documents.length > 0 && (
        <Files>
          {dossier.documents.map((document) => (
            <FileRow
              key={document.id}
              name={document.title[language]}
              state={t('state', {
                kind: t(`kinds.${document.kind}`),
                size: formatFileSize(document.bytes, language),
                date: formatDateTime(document.createdAt, language),
              })}
              act={
                <Button type="button" look="alt" onClick={() => save(document)}>
                  {t('download')}
                  <span className="vh"> {document.title[language]}</span>
                </Button>
              }
            />
          ))}
        </Files>
      )}
    </Section>
  );
}

/** The applicant asked for letters: what the office still has to do itself. */
function ByPost({ decided }: { decided: boolean }) {
  const t = useTranslations('dossiersDesk.documents');
  if (!decided) return <p>{t('byPostLater')}</p>;
  return (
    <Notice look="turn" title={t('byPostTitle')} headingLevel={3}>
      <p>{t('byPost')}</p>
    </Notice>
  );
}
