'use client';
import { useRead, useSession } from '@gun/api-client';
import { listMyDossiers, type DossierSummary } from '@gun/dossiers-contract';
import { assuranceOf } from '@gun/identity-contract';
import { SignInHere, useParties } from '@gun/identity-web';
import { meets } from '@gun/kernel';
import { getProcedure, type ProcedureView } from '@gun/procedures-contract';
import { Page } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DossierProblem } from './dossier-problem';
import { StartForWhom } from './start-for-whom';
import { StartNow } from './start-now';
import { StartOrResume } from './start-or-resume';

/** Everything that must be settled before the first question: how strongly, for whom, and whether a draft exists. */
export function StartDossier({ procedureKey }: { procedureKey: string }) {
  const { data: procedure, error, refetch } = useRead(getProcedure, { procedureKey }, { staleTime: 60_000 });
  const nav = useTranslations('site.nav');
  if (error) return <DossierProblem error={error} retry={() => void refetch()} place={nav('procedures')} />;
  return procedure ? <Settle procedure={procedure} /> : <Preparing />;
}

function Settle({ procedure }: { procedure: ProcedureView }) {
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
  return drafts.data ? <Begin procedure={procedure} draft={drafts.data.items[0]} /> : <Preparing />;
}

/** The draft that is begun here enters the list too, and is not an earlier one. */
function Begin({ procedure, draft }: { procedure: ProcedureView; draft: DossierSummary | undefined }) {
  const [begun] = useState(draft === undefined);
  return draft && !begun ? <StartOrResume procedure={procedure} draft={draft} /> : <StartNow procedure={procedure} />;
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
