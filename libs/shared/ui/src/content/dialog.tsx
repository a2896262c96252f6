import type { ComponentPropsWithRef, ReactNode } from 'react';

export type DialogProps = {
  id: string;
  title: ReactNode;
  headingLevel?: 2 | 3;
} & Omit<ComponentPropsWithRef<'dialog'>, 'style' | 'id' | 'title'>;

/** For what cannot be undone and for the end of the session. Opened by `showModal()`, or without a script by
 * `commandfor` on a button. */
export function Dialog({ id, title, headingLevel = 2, children, ...rest }: DialogProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <dialog className="dialog" id={id} aria-labelledby={`${id}-title`} {...rest}>
      <Heading id={`${id}-title`}>{title}</Heading>
      {children}
    </dialog>
  );
}
