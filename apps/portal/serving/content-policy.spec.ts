import { expect, test } from '@jest/globals';
import { contentPolicy, scriptHashes } from './content-policy';

const addresses = { gateway: 'https://api.example', issuer: 'https://login.example/realms/gun' };

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
