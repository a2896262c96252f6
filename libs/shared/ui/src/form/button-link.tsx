import type { ComponentPropsWithoutRef } from 'react';
import { buttonClass, type ButtonLook } from './button';

export type ButtonLinkProps = { href: string; look?: ButtonLook; big?: boolean } & Omit<
  ComponentPropsWithoutRef<'a'>,
  'style' | 'href'
>;

/** Goes somewhere but looks like an act: the start of a procedure, a download. */
export function ButtonLink({ look = 'filled', big, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClass(look, big, className)} {...rest}>
      {children}
    </a>
  );
}
