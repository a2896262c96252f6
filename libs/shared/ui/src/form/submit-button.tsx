'use client';

import { useRef, type MouseEvent } from 'react';
import { Button, type ButtonProps } from './button';

const guardedFor = 1000;

/** Swallows the second press of a double click, so that one act is sent once (GOV.UK `preventDoubleClick`). */
export function SubmitButton({ onClick, ...rest }: ButtonProps) {
  const pressedAt = useRef(0);
  const guard = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.timeStamp - pressedAt.current < guardedFor && pressedAt.current > 0) {
      event.preventDefault();
      return;
    }
    pressedAt.current = event.timeStamp;
    onClick?.(event);
  };
  return <Button onClick={guard} {...rest} />;
}
