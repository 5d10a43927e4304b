import { BREAD_LAB, HEARTH } from '../youtube/channels.ts';

/** Somebody who may sign in. */
export interface GoogleAccount {
  /** Google's number for the account. */
  id: string;
  name: string;
  email: string;
  /** `null`: the account has no YouTube channel. */
  channelId: string | null;
}

export const BAKER: GoogleAccount = {
  id: '104200000000000000001',
  name: 'Robin Baker',
  email: 'robin@bread-lab.example',
  channelId: BREAD_LAB.id,
};
export const HEARTH_OWNER: GoogleAccount = {
  id: '104200000000000000002',
  name: 'Sam Hearth',
  email: 'sam@daily-hearth.example',
  channelId: HEARTH.id,
};
export const WATCHER: GoogleAccount = {
  id: '104200000000000000003',
  name: 'Kim Watcher',
  email: 'kim@no-channel.example',
  channelId: null,
};

export const ACCOUNTS: readonly GoogleAccount[] = [BAKER, HEARTH_OWNER, WATCHER];
