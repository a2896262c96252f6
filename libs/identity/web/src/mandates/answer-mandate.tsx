'use client';
import { formatDate } from '@gun/i18n';
import { Actions, Button, Fact, Facts, Notice, Saved, Section, TextInput } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MandatableProcedure } from './mandatable-procedure';
import { ProblemNotice } from '../problem-notice';
import { useAnswerMandate, useMandateProposal } from './use-mandates';
import { useProcedureNames } from './use-procedure-names';

/** From a code to a decision: first who asks for what, then accept or refuse. */
export function AnswerMandate({ procedures }: { procedures: readonly MandatableProcedure[] }) {
  const t = useTranslations('identity.mandates');
  const language = useLocale();
  const namesOf = useProcedureNames(procedures);
  const [code, setCode] = useState('');
  const proposal = useMandateProposal();
  const answer = useAnswerMandate();
  const error = answer.error ?? proposal.error;
  const read = answer.phase === 'done' ? undefined : proposal.answer;
  return (
    <Section id="code" title={t('enterTitle')}>
      {error && <ProblemNotice error={error} />}
      {answer.answer && (
        <Saved>
          {answer.answer.state === 'refused' ? t('refused') : t('accepted', { name: answer.answer.other?.name ?? '' })}
        </Saved>
      )}
      {!read && (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            answer.reset();
            proposal.send(code);
          }}
        >
          <TextInput
            id="mandate-code"
            label={t('code')}
            hint={t('codeHint')}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
          <Actions>
            <Button look="alt">{t('read')}</Button>
          </Actions>
        </form>
      )}
      {read && (
        <Notice
          look="turn"
          headingLevel={3}
          title={t(read.side === 'holder' ? 'offerHolder' : 'offerPrincipal', { name: read.writer.name })}
        >
          <Facts>
            <Fact label={t('procedures')}>{namesOf(read.procedures)}</Fact>
            <Fact label={t('period')}>
              {t('until', { from: formatDate(read.from, language), until: formatDate(read.until, language) })}
            </Fact>
          </Facts>
          <Actions>
            <Button type="button" onClick={() => answer.send({ code, accept: true })}>
              {t('accept')}
            </Button>
            <Button type="button" look="alt" onClick={() => answer.send({ code, accept: false })}>
              {t('refuse')}
            </Button>
          </Actions>
        </Notice>
      )}
    </Section>
  );
}
