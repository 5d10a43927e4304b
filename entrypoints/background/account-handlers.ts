import * as z from 'zod';
import type { Accounts } from '@/lib/account/create-accounts';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type AccountMessage =
  'agreeToApi' | 'checkApiKey' | 'activateApiKey' | 'deleteApiKey' | 'signIn' | 'activateAccount' | 'disconnectAccount';

const IdRequest = z.object({ id: z.string().min(1).max(100) });
const AgreeRequest = z.object({ isAgreed: z.boolean() });
const SignInRequest = z.object({ scopes: z.array(z.enum(['read', 'analytics', 'write'])).max(3) });

/** What Options asks about consent, keys and sign-ins. A key is named by its id: no message carries one. */
export function createAccountHandlers({ accounts }: { accounts: Accounts }): Pick<Handlers, AccountMessage> {
  return {
    async agreeToApi(data) {
      return { isRevoked: await accounts.agree(parseRequest(AgreeRequest, data).isAgreed) };
    },
    async checkApiKey(data) {
      await accounts.checkKey(parseRequest(IdRequest, data).id);
    },
    async activateApiKey(data) {
      await accounts.activateKey(parseRequest(IdRequest, data).id);
    },
    async deleteApiKey(data) {
      await accounts.deleteKey(parseRequest(IdRequest, data).id);
    },
    async signIn(data) {
      await accounts.signIn(parseRequest(SignInRequest, data).scopes);
    },
    async activateAccount(data) {
      await accounts.activate(parseRequest(IdRequest, data).id);
    },
    async disconnectAccount(data) {
      return { isRevoked: await accounts.disconnect(parseRequest(IdRequest, data).id) };
    },
  };
}
