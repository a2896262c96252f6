'use client';
import { formatDate, formatDateTime } from '@gun/i18n';
import { ConfirmDialog } from '@gun/identity-web';
import { BackLink, Column, Fact, Facts, Margin, Page, PageHead, Section, Sheet, SheetHead } from '@gun/ui';
import type { ForeignCredentialDetail } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { PageProblem } from '../page-problem';
import { ForeignState } from './foreign-state';
import { useDeleteForeignCredential, useForeignCredential } from './use-offers';

/** One document of an issuer of others: what it says, who vouches for it, whether it holds, and how to delete it. */
export function ForeignCredential({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.foreign');
  const language = useLocale();
  const { data, error, refetch } = useForeignCredential(credentialId);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet`}>{t('back')}</BackLink>}
        title={data ? data.title[language] : t('document')}
      />
      <Column>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Document {...data} />}
      </Column>
      {data && <Origin {...data} />}
    </Page>
  );
}

function Document({ title, claims, ...credential }: ForeignCredentialDetail) {
  const language = useLocale();
  return (
    <Sheet labelledBy="document">
      <SheetHead id="document" title={title[language]}>
        <ForeignState {...credential} />
      </SheetHead>
      <Facts>
        {claims.map(({ key, label, value }) => (
          <Fact key={key} label={label[language]}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Sheet>
  );
}

function Origin({ id, issuer, takenOn, checkedAt, unshownCopies }: ForeignCredentialDetail) {
  const t = useTranslations('wallet.foreign');
  const language = useLocale();
  return (
    <Margin>
      <Section id="source" title={t('issuer')}>
        <p>{issuer.name[language]}</p>
        <Facts look="prose">
          <Fact label={t('site')}>{issuer.site}</Fact>
          {issuer.list && <Fact label={t('list')}>{issuer.list[language]}</Fact>}
          <Fact label={t('taken')}>{formatDate(takenOn, language)}</Fact>
        </Facts>
        <p className="small quiet">{t('checked', { at: formatDateTime(checkedAt, language) })}</p>
      </Section>
      <Section id="copies" title={t('copies.title')}>
        <p>{t('copies.text', { count: unshownCopies })}</p>
      </Section>
      <Delete credentialId={id} />
    </Margin>
  );
}

function Delete({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.foreign.delete');
  const language = useLocale();
  const router = useRouter();
  const remove = useDeleteForeignCredential(credentialId);
  const words = { open: t('open'), title: t('title'), text: t('text'), confirm: t('confirm'), keep: t('keep') };
  return (
    <Section id="delete" title={t('heading')}>
      <p>{t('why')}</p>
      <ConfirmDialog
        id="delete-dialog"
        words={words}
        error={remove.error ?? null}
        confirm={() => remove.send(undefined, () => router.replace(`/${language}/wallet`))}
      />
    </Section>
  );
}
