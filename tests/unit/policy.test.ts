import { expect, test } from 'vitest';
import { DIRECTIVES, withPolicyFirst } from '../../src/policy.ts';

const META = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-$&$1'">`;

test('the policy of a page comes before all that it is to hold for', () => {
  const page = `<html><head><meta charset="utf-8"><script>1</script>${META}<style></style></head></html>`;
  expect(withPolicyFirst(page)).toBe(
    `<html><head><meta charset="utf-8">${META}<script>1</script><style></style></head></html>`,
  );
});

test('a page without a policy stays as it is', () => {
  expect(withPolicyFirst('<html><head></head></html>')).toBe('<html><head></head></html>');
});

test('all that is not named is refused', () => {
  expect(DIRECTIVES).toContain("default-src 'none'");
  expect(DIRECTIVES.join(' ')).not.toMatch(/unsafe|\*|https?:|data:/);
});
