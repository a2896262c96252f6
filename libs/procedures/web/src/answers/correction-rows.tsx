'use client';

import { useTranslations } from 'next-intl';
import { Changed, Fact as FactRow } from '@gun/ui';
import {
  answerLines,
  answerText,
  nameOf,
  typeset,
  type AnswerTextStyle,
  type VisibleField,
} from '@gun/procedures-contract/engine';
import type { KnownProofs } from '../form-context';
import { Lines } from '../lines';

interface CorrectionRowsProps {
  shown: VisibleField;
  style: AnswerTextStyle;
  proofs?: KnownProofs;
  /** Where the corrections are changed, when they may be. */
  href?: string;
}

/** What was corrected of a proof, one row for each value: what the person says and why, beside what the source said. */
export default function CorrectionRows({ shown: { field, items = [] }, style, proofs, href }: CorrectionRowsProps) {
  const t = useTranslations('procedures');
  const { proof = '', which } = field.corrects ?? {};
  return items.map((item) => {
    const chosen = item.find(({ pointer }) => nameOf(pointer) === which);
    if (!chosen || chosen.answer === undefined) return null;
    const label = typeset(answerText(chosen.field, chosen.answer, style), style.language);
    const source = proofs?.[proof]?.find(({ key }) => key === chosen.answer)?.value;
    const given = item.filter((part) => part !== chosen && part.answer !== undefined);
    return (
      <FactRow
        key={chosen.pointer}
        label={label}
        act={href ? { href, text: t('change'), visuallyHiddenText: t('aboutLabel', { label }) } : undefined}
      >
        <Changed>
          <Lines lines={given.flatMap((part) => answerLines(part.field, part.answer, style))} />
        </Changed>
        {source && (
          <>
            <br />
            <span className="quiet small">{t('sourceSays', { value: source })}</span>
          </>
        )}
      </FactRow>
    );
  });
}
