import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { buildFolder } from '../support/project.ts';

const manifest: Record<string, unknown> = JSON.parse(
  readFileSync(join(buildFolder(inject('browser')), 'manifest.json'), 'utf8'),
);

it('nothing of ours is in a page before the toolbar button is pressed', () => {
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('optional_host_permissions');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest.permissions).toEqual(expect.arrayContaining(['activeTab', 'scripting']));
  expect(JSON.stringify(manifest.permissions)).not.toMatch(
    /tabs|history|webRequest|<all_urls>|:\/\//,
  );
});
