// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { exportTemplates } from '@/components/templates/export-templates';
import { parseTemplateFile } from '@/lib/storage/template-schemas';
import { makeBlock, makePreset } from '../../../support/make-template';

it('writes a file that "Import" reads', async () => {
  let file: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:test';
  });
  exportTemplates({ templates: [makeBlock({ name: 'قالب 🥖' })], presets: [makePreset()], variables: [] });
  const parsed = parseTemplateFile((await file?.text()) ?? '');
  expect(parsed.templates[0]?.name).toBe('قالب 🥖');
  expect(file?.type).toBe('application/json');
});
