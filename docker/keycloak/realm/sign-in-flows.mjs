// No local password exists: the browser goes straight to the broker, and whoever comes back becomes a user, unasked.

const step = (authenticator, requirement, priority, authenticatorConfig) => ({
  authenticator,
  requirement,
  priority,
  authenticatorFlow: false,
  userSetupAllowed: false,
  ...(authenticatorConfig && { authenticatorConfig }),
});
const flow = (id, alias, authenticationExecutions) => ({
  id,
  alias,
  description: alias,
  providerId: 'basic-flow',
  topLevel: true,
  builtIn: false,
  authenticationExecutions,
});

/** The flows of a realm. Their ids are unique in the whole server, so they carry the realm's name. */
export const signInFlows = (realm, brokerAlias) => ({
  authenticationFlows: [
    flow(`${realm}-browser`, 'gun browser', [
      step('auth-cookie', 'ALTERNATIVE', 10),
      step('identity-provider-redirector', 'ALTERNATIVE', 20, 'default broker'),
    ]),
    flow(`${realm}-first-broker-login`, 'gun first broker login', [
      step('idp-create-user-if-unique', 'REQUIRED', 10, 'create user'),
    ]),
  ],
  authenticatorConfig: [
    { alias: 'default broker', config: { defaultProvider: brokerAlias } },
    { alias: 'create user', config: { 'require.password.update.after.registration': 'false' } },
  ],
  browserFlow: 'gun browser',
  firstBrokerLoginFlow: 'gun first broker login',
});
