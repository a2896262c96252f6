'use client';
import { useAct, useApi } from '@gun/api-client';
import { saveAnswers, startDossier } from '@gun/dossiers-contract';
import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';

/** The procedure of the catalogue in which an access is contested. */
const contestProcedure = 'contest-access';

/** Begins a contestation that already names the line, and goes on to its first question. */
export function useContestAccess() {
  const api = useApi();
  const language = useLocale();
  const router = useRouter();
  const { send, ...rest } = useAct({
    act: async (accessId: string, attempt) => {
      const draft = await api.call(startDossier, { procedureKey: contestProcedure, language, anew: true }, attempt);
      const answers = { accessReference: accessId };
      await api.call(saveAnswers, { dossierId: draft.id, revision: draft.revision, answers, language });
      return draft.id;
    },
  });
  const contest = (accessId: string) =>
    send(accessId, (id) => router.push(`/${language}/dossiers/${id}/form/next-question`));
  return { ...rest, contest };
}
