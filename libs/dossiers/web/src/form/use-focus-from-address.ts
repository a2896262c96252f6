'use client';
import { useEffect } from 'react';

/** Goes to the question that the address names, as soon as it is drawn. */
export function useFocusFromAddress(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) document.getElementById(id)?.focus();
  }, []);
}
