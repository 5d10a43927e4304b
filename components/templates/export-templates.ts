import { writeTemplateFile, type TemplateShelf } from '@/lib/storage/template-file';

/** Downloads all templates, presets and remembered words as a file that "Import" takes. */
export function exportTemplates(shelf: TemplateShelf): void {
  const url = URL.createObjectURL(new Blob([writeTemplateFile(shelf)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'limelight-templates.json';
  link.click();
  URL.revokeObjectURL(url);
}
