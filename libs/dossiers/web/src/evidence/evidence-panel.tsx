'use client';
import type { DossierEvidence, EvidenceOfDossier } from '@gun/dossiers-contract';
import { ProblemNotice } from '@gun/identity-web';
import type { Answers } from '@gun/procedures-contract';
import { controlId } from '@gun/procedures-web';
import { Actions, Button } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { EvidenceCard, isInWallet, type Choice } from './evidence-card';
import type { DraftKeeper } from '../form/draft-keeper';
import { useEvidence, type EvidenceWish } from './use-evidence';

export interface EvidencePanelProps {
  dossierId: string;
  evidence: readonly DossierEvidence[];
  answers: Answers;
  /** Absent where nothing is typed beside the proofs. */
  keeper?: DraftKeeper;
  /** Pointers of proofs about which nothing was decided yet, once somebody wanted to go on. */
  missing?: ReadonlySet<string>;
}

/**
 * The proofs of a page: first what would be asked, of whom, by which law and for how long; then, after one explicit
 * request, exactly what each source answered, to use or not.
 */
export default function EvidencePanel({ dossierId, evidence, answers, keeper, missing }: EvidencePanelProps) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const { wish, error, send } = useEvidence(dossierId, keeper);
  const [said, say] = useState('');
  const proofs = evidence.map((proof) => ({ proof, choice: choiceOf(answers, proof.id) }));
  const open = proofs.filter(
    ({ proof, choice }) => proof.state === 'notAsked' && !choice && proof.legalBasis && !isInWallet(proof),
  );

  const act = (wanted: EvidenceWish) => {
    if (wish) return;
    say('');
    send(wanted, (answer) => {
      const concerned = wanted.do === 'ask' ? wanted.ids : [wanted.id];
      say(outcome(answer, concerned));
      focusSoon(controlId(`/${concerned.find((id) => isPreview(answer, id)) ?? concerned[0]}`));
    });
  };
  const outcome = (answer: EvidenceOfDossier, ids: readonly string[]) =>
    answer.items
      .filter(({ id }) => ids.includes(id))
      .map((proof) => {
        const { label, source } = proof;
        return t(`said.${saidOf(proof)}`, { label: label[language], source: source.name[language] });
      })
      .join(' ');

  return (
    <div className="stack-l">
      {error && <ProblemNotice error={error} />}
      {proofs.map(({ proof, choice }) => (
        <EvidenceCard
          key={proof.id}
          {...{ proof, choice, act }}
          busy={wish !== undefined}
          asking={wish?.do === 'ask' && wish.ids.includes(proof.id)}
          missing={missing?.has(`/${proof.id}`) ?? false}
        />
      ))}
      {open.length > 0 && (
        <div className="stack">
          <p>{t('explicit')}</p>
          <Actions>
            <Button type="button" onClick={() => act({ do: 'ask', ids: open.map(({ proof }) => proof.id) })}>
              {t('askAll', { count: open.length })}
            </Button>
          </Actions>
        </div>
      )}
      <p className="vh" role="status">
        {wish?.do === 'ask' ? t('asking') : said}
      </p>
    </div>
  );
}

const choiceOf = (answers: Answers, id: string): Choice => {
  const answer = answers[id];
  return answer === 'use' || answer === 'own' ? answer : undefined;
};

const isPreview = ({ items }: EvidenceOfDossier, id: string): boolean =>
  items.some((proof) => proof.id === id && proof.state === 'preview');

/** What is told of each outcome; the rest of the states are a person's own decisions. */
const saidOf = ({ state, source }: Pick<DossierEvidence, 'state' | 'source'>) =>
  state === 'awaited' && isInWallet({ source })
    ? 'toShow'
    : state === 'preview' ||
        state === 'absent' ||
        state === 'unavailable' ||
        state === 'awaited' ||
        state === 'accepted'
      ? state
      : 'refused';

/** The card is drawn again first. */
const focusSoon = (id: string) => setTimeout(() => document.getElementById(id)?.focus());
