import * as z from 'zod';
import type { Accounts } from '@/lib/account/create-accounts';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';
import { refreshDrafts } from './studio-tabs';

type AccountMessage =
  'agreeToApi' | 'checkApiKey' | 'activateApiKey' | 'deleteApiKey' | 'signIn' | 'activateAccount' | 'disconnectAccount';

const IdRequest = z.object({ id: z.string().min(1).max(100) });
const AgreeRequest = z.object({ isAgreed: z.boolean() });
const SignInRequest = z.object({ scopes: z.array(z.enum(['read', 'analytics', 'write'])).max(3) });

/**
 * What Options asks about consent, keys and sign-ins. A key is named by its id: no message carries one. What the suggestions
 * for open drafts rest on changes with them.
 */
export function createAccountHandlers({ accounts }: { accounts: Accounts }): Pick<Handlers, AccountMessage> {
  return {
    async agreeToApi(data) {
      const isRevoked = await accounts.agree(parseRequest(AgreeRequest, data).isAgreed);
      await refreshDrafts();
      return { isRevoked };
    },
    async checkApiKey(data) {
      await accounts.checkKey(parseRequest(IdRequest, data).id);
    },
    async activateApiKey(data) {
      await accounts.activateKey(parseRequest(IdRequest, data).id);
      await refreshDrafts();
    },
    async deleteApiKey(data) {
      await accounts.deleteKey(parseRequest(IdRequest, data).id);
      await refreshDrafts();
    },
    async signIn(data) {
      await accounts.signIn(parseRequest(SignInRequest, data).scopes);
      await refreshDrafts();
    },
    async activateAccount(data) {
      await accounts.activate(parseRequest(IdRequest, data).id);
      await refreshDrafts();
    },
    async disconnectAccount(data) {
      const isRevoked = await accounts.disconnect(parseRequest(IdRequest, data).id);
      await refreshDrafts();
      return { isRevoked };
    },
  };
}
