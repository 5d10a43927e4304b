import { type ComponentType, useEffect, useReducer } from 'react';
import type { PanelTab, TabProps } from './tab';

type Tab = ComponentType<TabProps>;

interface Source {
  load: () => Promise<Tab>;
  loading: Promise<void> | null;
  Loaded: Tab | null;
  failure: unknown;
}

/**
 * A tab whose code is loaded when it is first opened. Not by React's `lazy`: once that has shown something else, it keeps
 * what is ready back for up to 300 ms.
 */
export function loadLater(load: () => Promise<Tab>): Pick<PanelTab, 'Tab' | 'prepare'> {
  const source: Source = { load, loading: null, Loaded: null, failure: null };
  const draw = (props: TabProps) => <LaterTab {...props} source={source} />;
  return { Tab: draw, prepare: () => void loadOnce(source) };
}

function LaterTab({ source, ...props }: TabProps & { source: Source }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!source.Loaded) void loadOnce(source).then(redraw);
  }, [source]);
  // An update of the extension takes its files away: whoever shows failures shows this one.
  if (source.failure !== null) throw source.failure;
  const { Loaded } = source;
  return Loaded ? <Loaded {...props} /> : <div aria-hidden className="bone h-40" />;
}

function loadOnce(source: Source): Promise<void> {
  source.loading ??= source.load().then(
    (Loaded) => {
      source.Loaded = Loaded;
    },
    (error: unknown) => {
      source.failure = error;
    },
  );
  return source.loading;
}
