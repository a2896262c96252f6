/** Where the counter under test listens: the one that `npm test` opens on shifted ports, unless settings say otherwise. */
const shift = Number(process.env['GUN_PORTS'] ?? 100);
const at = (port: number): string => `http://localhost:${port + shift}`;

export const counter = { portal: at(3000), gateway: at(4000) } as const;
