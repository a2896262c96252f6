import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

/** What is wrong and how to mend it, with the word that announces it to a screen reader ("Erreur : "). */
export interface ErrorText {
  text: ReactNode;
  visuallyHiddenText: string;
}

export function ErrorMessage({ id, text, visuallyHiddenText }: ErrorText & { id?: string }) {
  return (
    <p className="err" id={id}>
      <Icon name="warning" />
      <span>
        {visuallyHiddenText && <span className="vh">{visuallyHiddenText} </span>}
        {text}
      </span>
    </p>
  );
}
