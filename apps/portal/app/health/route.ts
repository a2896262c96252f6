/** Alive, whether or not the gateway is: public pages go on without it. */
export const dynamic = 'force-static';

export const GET = () => Response.json({ status: 'UP' });
