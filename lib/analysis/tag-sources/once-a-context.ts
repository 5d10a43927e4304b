import type { AnalysisTools } from '../analysis-tools';
import type { ProviderContext } from './tag-provider';

type Work<T> = (tools: AnalysisTools, context: ProviderContext) => T;

/** What several providers need to know of the same draft is worked out once: they are all asked with one context. */
export function onceAContext<T>(work: Work<T>): Work<T> {
  const known = new WeakMap<ProviderContext, { result: T }>();
  return (tools, context) => {
    const made = known.get(context) ?? { result: work(tools, context) };
    known.set(context, made);
    return made.result;
  };
}
