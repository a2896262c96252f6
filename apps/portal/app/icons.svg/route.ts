import { iconSheet } from '@gun/ui/icon-sheet';

export const dynamic = 'force-static';

export const GET = () => iconSheet();
