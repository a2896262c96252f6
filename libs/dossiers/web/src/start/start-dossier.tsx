'use client';
import { useRead, useSession } from '@gun/api-client';
import { listMyDossiers, type DossierSummary } from '@gun/dossiers-contract';
import { assuranceOf } from '@gun/identity-contract';
import { SignInHere, useParties } from '@gun/identity-web';
import { meets } from '@gun/kernel';
import { getProcedure, type ProcedureView } from '@gun/procedures-contract';
import { Page } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { DossierProblem } from '../dossier/dossier-problem';
import { StartForWhom } from './start-for-whom';
import { StartFromProfile } from './start-from-profile';
import { StartNow } from './start-now';
import { StartOrResume } from './start-or-resume';

/**
 * Everything that must be settled before the first question: how strongly, for whom, about which value of a register, and
 * whether a draft exists.
 */
export function StartDossier({ procedureKey }: { procedureKey: string }) {
  const { data: procedure, error, refetch } = useRead(getProcedure, { procedureKey }, { staleTime: 60_000 });
  const nav = useTranslations('site.nav');
  const about = useSearchParams().get('value') ?? undefined;
  if (error) return <DossierProblem error={error} retry={() => void refetch()} place={nav('procedures')} />;
  if (!procedure) return <Preparing />;
  if (procedure.aboutValue && !about) return <StartFromProfile procedure={procedure} />;
  return <Settle procedure={procedure} about={about} />;
}

interface Beginning {
  procedure: ProcedureView;
  /** The value that the dossier is to be about. */
  about: string | undefined;
}

function Settle({ procedure, about }: Beginning) {
  const place = procedure.about.name[useLocale()];
  const { current } = useSession();
  const { present, answer } = useParties();
  const assurance = assuranceOf(current.phase === 'signedIn' ? current.acr : undefined);
  const strongEnough = current.phase !== 'signedIn' || meets(assurance, procedure.assurance);
  const covered = present?.procedures?.includes(procedure.key) ?? true;
  const rightParty = present !== undefined && procedure.actAs.includes(present.kind) && covered;
  const asked = { status: 'draft', procedureKey: procedure.key } as const;
  const drafts = useRead(listMyDossiers, asked, { enabled: strongEnough && rightParty, staleTime: 0 });

  if (!strongEnough) return <SignInHere needed={procedure.assurance} />;
  if (answer.error) return <DossierProblem error={answer.error} retry={() => void answer.refetch()} place={place} />;
  if (present && !rightParty) return <StartForWhom procedure={procedure} />;
  if (drafts.error) return <DossierProblem error={drafts.error} retry={() => void drafts.refetch()} place={place} />;
  const draft = drafts.data?.items.find((item) => item.about === about);
  return drafts.data ? <Begin {...{ procedure, about, draft }} /> : <Preparing />;
}

/** The draft that is begun here enters the list too, and is not an earlier one. */
function Begin({ procedure, about, draft }: Beginning & { draft: DossierSummary | undefined }) {
  const [begun] = useState(draft === undefined);
  return draft && !begun ? <StartOrResume {...{ procedure, about, draft }} /> : <StartNow {...{ procedure, about }} />;
}

function Preparing() {
  const t = useTranslations('dossiers.start');
  return (
    <Page>
      <p className="head" role="status">
        {t('preparing')}
      </p>
    </Page>
  );
}
