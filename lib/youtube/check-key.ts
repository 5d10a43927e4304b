import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { Asker, Call } from './ask-youtube';
import type { Credentials } from './credentials';
import { dataCall } from './data-call';
import { typedAs } from './wire-schema';

export const I18nLanguageList = typedAs<youtube_v3.Schema$I18nLanguageListResponse>()(
  z.object({ kind: z.literal('youtube#i18nLanguageListResponse') }),
);

/** The smallest question the API has: every key may ask it, and nothing of the answer but its kind is sent. */
export const checkKeyCall = (): Call<z.output<typeof I18nLanguageList>> =>
  dataCall('i18nLanguages', I18nLanguageList, 'check-key', { part: 'snippet' });

export async function checkKey({ askWith }: Asker, credentials: Credentials, keyId: string): Promise<void> {
  const credential = await credentials.forKey(keyId);
  try {
    await askWith(credential, checkKeyCall());
  } catch (error) {
    // Something else than a key was pasted, such as a token: Google tries to read it as a sign-in.
    if (problemCodeOf(error) === 'sign-in-expired') throw new Problem('key-invalid', { cause: error });
    throw error;
  }
}
