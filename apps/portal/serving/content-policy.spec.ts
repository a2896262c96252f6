import { expect, test } from '@jest/globals';
import { contentPolicy, scriptHashes } from './content-policy';

const addresses = {
  ...{ gateway: 'https://api.example', issuer: 'https://login.example/realms/gun' },
  ageVerifiers: ['https://verifier.example', 'https://other.example'],
};

test('an inline script may run by its hash, and only exactly as it was written', () => {
  // sha256 of alert(1), base64
  expect(scriptHashes('<script>alert(1)</script>')).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
  expect(scriptHashes('<script>alert(2)</script>')).not.toEqual(scriptHashes('<script>alert(1)</script>'));
});

test('a script in a file needs no hash, and the same script twice needs one', () => {
  expect(scriptHashes('<script src="/a.js"></script><script>a</script><script>a</script>')).toHaveLength(1);
});

test('nothing is unsafe, and only the gateway and the identity provider are called', () => {
  const policy = contentPolicy('<script>a</script>', addresses);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("connect-src 'self' https://api.example https://login.example;");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('the page that proves an age calls the listed verifiers besides, and sends a form to any site, over https', () => {
  const policy = contentPolicy('', addresses, 'ageProof');
  expect(policy).toContain('https://login.example https://verifier.example https://other.example;');
  expect(policy).toContain("form-action 'self' https:");
  expect(policy).not.toContain('localhost');
});

test('the page that a sign-in returns to calls them, and sends no form elsewhere', () => {
  const policy = contentPolicy('', addresses, 'bare');
  expect(policy).toContain('https://verifier.example https://other.example;');
  expect(policy.endsWith("form-action 'self'")).toBe(true);
});

test('no other page does', () => {
  const policy = contentPolicy('', addresses, 'personal');
  expect(policy).not.toContain('verifier');
  expect(policy.endsWith("form-action 'self'")).toBe(true);
});

test('on one machine, it may also send a form to a site of that machine', () => {
  const policy = contentPolicy('', { ...addresses, gateway: 'http://localhost:4000' }, 'ageProof');
  expect(policy).toContain('https: http://localhost:*');
});
