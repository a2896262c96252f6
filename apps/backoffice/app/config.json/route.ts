import { settings } from '../../serving/settings';

/** Settings of this installation, read when asked for and never baked into the build. */
export const dynamic = 'force-dynamic';

export function GET() {
  const { gateway, issuer, clientId } = settings();
  return Response.json({ gateway, issuer, clientId }, { headers: { 'Cache-Control': 'no-store' } });
}
