// Where everything listens. GUN_PORTS moves all of them at once: the tests run beside a counter that is already open.
const shift = Number(process.env.GUN_PORTS ?? 0);

export const ports = {
  portal: 3000 + shift,
  backoffice: 3001 + shift,
  gateway: 4000 + shift,
  keycloak: 8080 + shift,
  keycloakManagement: 9180 + shift,
  eid: 8090 + shift,
  agencies: 8100 + shift,
  mailbox: 8110 + shift,
  smtp: 8125 + shift,
  ageVerifier: 8130 + shift,
  shop: 8140 + shift,
  asker: 8150 + shift,
  university: 8160 + shift,
  postgres: 5500 + shift,
  clamd: 3310 + shift,
};

export const url = (name) => `http://localhost:${ports[name]}`;
