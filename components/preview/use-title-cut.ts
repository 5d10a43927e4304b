import { type RefObject, useLayoutEffect, useState } from 'react';
import { measureCut, type TitleCut } from './measure-cut';
import type { TitleSetting } from './places';

/** Where the place cuts the title; `null` until it is laid out. */
export function useTitleCut(
  host: RefObject<HTMLElement | null>,
  title: string,
  setting: TitleSetting,
): TitleCut | null {
  const [cut, setCut] = useState<TitleCut | null>(null);
  useLayoutEffect(() => {
    setCut(host.current && measureCut(host.current, title, setting));
  }, [host, title, setting]);
  return cut;
}
