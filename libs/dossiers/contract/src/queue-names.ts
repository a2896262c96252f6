/** The queues of an office, in the order in which the desk shows them. */
export const queues = ['open', 'mine', 'waiting', 'decided'] as const;
