'use client';

import { HumanHelp, Margin } from '@gun/ui';
import { useHumanRoute } from './human-route';

export function Help() {
  return (
    <Margin>
      <HumanHelp {...useHumanRoute()} />
    </Margin>
  );
}
