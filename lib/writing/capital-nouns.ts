/** German and Luxembourgish write every noun with a capital, so that a capital tells no name there. */
const LANGUAGES = ['de', 'lb'];

export function hasCapitalNouns(language: string | null): boolean {
  return LANGUAGES.includes(language?.split('-', 1)[0]?.toLowerCase() ?? '');
}
