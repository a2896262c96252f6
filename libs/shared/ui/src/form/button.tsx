import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from '../class-names';

/** `filled` names the one act of the page; never disabled, so that a reason can always be given after a press. */
export type ButtonLook = 'filled' | 'alt' | 'danger' | 'plain';

export type ButtonProps = {
  look?: ButtonLook;
  big?: boolean;
  /** With `commandfor`, opens or closes a `Dialog` without a script: `show-modal`, `close`. */
  command?: string;
  commandfor?: string;
} & Omit<ComponentPropsWithoutRef<'button'>, 'style'>;

export function Button({ look = 'filled', big, className, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(look, big, className)} {...rest}>
      {children}
    </button>
  );
}

export function buttonClass(look: ButtonLook, big?: boolean, className?: string) {
  return classNames('btn', look !== 'filled' && look, big && 'big', className);
}
