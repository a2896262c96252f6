/** Alive, whether or not the gateway is. */
export const dynamic = 'force-static';

export const GET = () => Response.json({ status: 'UP' });
