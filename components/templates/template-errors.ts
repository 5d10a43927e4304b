import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import type { PresetErrors } from './preset-form';
import type { TemplateErrors } from './template-form';

type FormError = NonNullable<TemplateErrors['name'] | TemplateErrors['body'] | PresetErrors['templates']>;

const WORDS: Record<FormError, () => string> = {
  nameMissing: () => t('templates.nameMissing'),
  nameTooLong: () => t('templates.nameTooLong', [TEMPLATE_LIMITS.nameChars]),
  textMissing: () => t('templates.textMissing'),
  textTooLong: () => t('templates.textTooLong', [formatCount(TEMPLATE_LIMITS.textChars)]),
  textBrackets: () => t('templates.textBrackets'),
  tagsMissing: () => t('templates.tagsMissing'),
  tagsTooLong: () => t('templates.tagsTooLong'),
  noTemplates: () => t('templates.noTemplates'),
  tooManyTemplates: () => t('templates.tooManyTemplates', [TEMPLATE_LIMITS.presetTemplates]),
};

/** What is wrong with a field, in words; `null` while nothing is. */
export function errorWords(error: FormError | null): string | null {
  return error && WORDS[error]();
}
