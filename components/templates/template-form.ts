import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { Template } from '@/lib/storage/draft-rows';
import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import { parseTags } from './parse-tags';

/** What stands in the fields of a template's form, right or wrong. */
export interface TemplateForm {
  name: string;
  /** The block, or the tags as they are written down. */
  body: string;
  at: 'start' | 'end';
}

export type TemplateKind = Template['kind'];

export interface TemplateErrors {
  name: 'nameMissing' | 'nameTooLong' | null;
  body: 'textMissing' | 'textTooLong' | 'textBrackets' | 'tagsMissing' | 'tagsTooLong' | null;
}

/** YouTube's own limit for all tags together: developers.google.com/youtube/v3/docs/videos, snippet.tags[]. */
const MAX_TAG_CHARS = 500;

/** The form of a template; without one an empty form. */
export function formOf(template: Template | null): TemplateForm {
  if (!template) return { name: '', body: '', at: 'end' };
  const { name } = template;
  if (template.kind === 'tags') return { name, body: template.tags.join(', '), at: 'end' };
  return { name, body: template.text, at: template.at };
}

export function checkForm(form: TemplateForm, kind: TemplateKind): TemplateErrors {
  return { name: checkName(form.name), body: kind === 'tags' ? checkTags(form.body) : checkText(form.body) };
}

export function checkName(name: string): TemplateErrors['name'] {
  if (name.trim() === '') return 'nameMissing';
  return name.trim().length > TEMPLATE_LIMITS.nameChars ? 'nameTooLong' : null;
}

/** The template of a form without errors. */
export function templateOf({ name, body, at }: TemplateForm, kind: TemplateKind, id: string): Template {
  const named = { id, name: name.trim() };
  return kind === 'tags' ? { ...named, kind, tags: parseTags(body) } : { ...named, kind, text: body, at };
}

export function isTemplateForm(value: unknown): value is TemplateForm {
  if (typeof value !== 'object' || value === null) return false;
  const { name, body, at } = value as Partial<Record<keyof TemplateForm, unknown>>;
  return typeof name === 'string' && typeof body === 'string' && (at === 'start' || at === 'end');
}

function checkText(text: string): TemplateErrors['body'] {
  if (text.trim() === '') return 'textMissing';
  if (text.length > TEMPLATE_LIMITS.textChars) return 'textTooLong';
  // YouTube refuses a description with either: developers.google.com/youtube/v3/docs/videos, snippet.description.
  return /[<>]/.test(text) ? 'textBrackets' : null;
}

function checkTags(text: string): TemplateErrors['body'] {
  const tags = parseTags(text);
  if (tags.length === 0) return 'tagsMissing';
  return countTagCharacters(tags) > MAX_TAG_CHARS ? 'tagsTooLong' : null;
}
