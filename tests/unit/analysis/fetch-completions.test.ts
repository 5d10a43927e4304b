import { beforeEach, describe, expect, it } from 'vitest';
import { fetchCompletions } from '@/lib/analysis/fetch-completions';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';
import { agreeToSources, makeApiTools } from '../../support/make-api-tools';
import { DAY_MS } from '../../support/make-cache';
import { openEmptyDatabase } from '../../support/make-jobs';
import { Problem } from '@/lib/problem/problem';

const EN = { language: 'en', region: 'US' };
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-completions-test');
  made = makeApiTools(database, { completions: { bread: ['bread recipe'] } });
  await agreeToSources(database);
});

describe('completions', () => {
  it('are kept for a week, as nobody’s', async () => {
    const first = await fetchCompletions(made.tools, 'bread', EN);
    expect(first).toMatchObject({ value: { query: 'bread', completions: ['bread recipe'] }, from: 'network' });
    expect((await database.answers.toArray()).map(({ key }) => key)).toEqual(['public|autocomplete|en|US|bread']);
    made.pass(7 * DAY_MS - 1);
    expect(await fetchCompletions(made.tools, ' Bread ', EN)).toMatchObject({ isStale: false });
    expect(made.autocomplete).toHaveBeenCalledTimes(1);
    expect(made.tools.hits.add).toHaveBeenCalledWith(expect.objectContaining({ service: 'autocomplete' }));
    made.pass(1);
    expect(await fetchCompletions(made.tools, 'bread', EN)).toMatchObject({ isStale: true });
  });

  it('are others in another language or country', async () => {
    await fetchCompletions(made.tools, 'bread', EN);
    await fetchCompletions(made.tools, 'bread', { ...EN, region: 'GB' });
    await fetchCompletions(made.tools, 'bread', { ...EN, language: 'de' });
    expect(made.autocomplete).toHaveBeenCalledTimes(3);
  });

  it('are neither asked nor answered without the agreement', async () => {
    await fetchCompletions(made.tools, 'bread', EN);
    await agreeToSources(database, { autocomplete: false });
    expect(await codeOf(fetchCompletions(made.tools, 'bread', EN))).toBe('terms-not-agreed');
    expect(made.autocomplete).toHaveBeenCalledTimes(1);
  });

  it('are not kept when it was taken back while they were on their way', async () => {
    made.autocomplete.mockImplementation(async () => {
      await agreeToSources(database, { autocomplete: false });
      return ['bread recipe'];
    });
    expect(await codeOf(fetchCompletions(made.tools, 'bread', EN))).toBe('terms-not-agreed');
    expect(await database.answers.count()).toBe(0);
  });

  it('asked anew, a failure is told although older ones are kept', async () => {
    await fetchCompletions(made.tools, 'bread', EN);
    made.autocomplete.mockRejectedValue(new Problem('answer-invalid'));
    made.pass(8 * DAY_MS);
    expect(await codeOf(fetchCompletions(made.tools, 'bread', EN, { isForced: true }))).toBe('answer-invalid');
    expect(await fetchCompletions(made.tools, 'bread', EN)).toMatchObject({ isStale: true });
  });
});
