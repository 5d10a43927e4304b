import { type ComponentType, useEffect, useReducer } from 'react';
import type { TabProps } from './tab';

/**
 * A tab whose code is loaded when it is first opened. Not by React's `lazy`: once that has shown something else it keeps
 * what is ready back for up to 300 ms.
 */
export function loadLater(load: () => Promise<ComponentType<TabProps>>): ComponentType<TabProps> {
  let loading: Promise<void> | null = null;
  let Loaded: ComponentType<TabProps> | null = null;
  let failure: unknown = null;
  const begin = (): Promise<void> => {
    loading ??= load().then(
      (Tab) => {
        Loaded = Tab;
      },
      (error: unknown) => {
        failure = error;
      },
    );
    return loading;
  };
  return function LaterTab(props) {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (!Loaded) void begin().then(redraw);
    }, []);
    // An update of the extension takes its files away: whoever shows failures shows this one.
    if (failure !== null) throw failure;
    return Loaded ? <Loaded {...props} /> : <div aria-hidden className="bone h-40" />;
  };
}
