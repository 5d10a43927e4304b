import type { StandInChannel } from './video.ts';

export const BREAD_LAB: StandInChannel = {
  name: 'Bread Lab',
  handle: '@breadlab',
  id: 'UCbreadlab00000000000000',
  subscribers: '184K subscribers',
};

export const ASAGOHAN: StandInChannel = {
  name: '朝ごはん研究室',
  handle: '@asagohanlab',
  id: 'UCasagohan00000000000000',
  subscribers: 'チャンネル登録者数 5.2万人',
};

export const MATBAKH: StandInChannel = {
  name: 'مطبخ الخبز',
  handle: '@matbakhalkhubz',
  id: 'UCmatbakh000000000000000',
  subscribers: '٣١ ألف مشترك',
};

/** The one with a library of more than 500 uploads. */
export const HEARTH: StandInChannel = {
  name: 'The Daily Hearth',
  handle: '@thedailyhearth',
  id: 'UChearth0000000000000000',
  subscribers: '61.3K subscribers',
};

export const CHANNELS: readonly StandInChannel[] = [BREAD_LAB, ASAGOHAN, MATBAKH, HEARTH];
