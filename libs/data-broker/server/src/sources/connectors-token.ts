/** The connectors of this installation: a test connects others. */
export const connectorsToken = Symbol('connectors');
