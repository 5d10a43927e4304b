import { GoogleError } from './google-error.ts';
import { invalidFieldsBody } from './errors.ts';

/** What `fields=` keeps of an object: a name to what is kept below it, or all of it. */
interface Selection {
  [name: string]: Selection | true;
}

/**
 * Google's partial responses: `a,b/c,items(id,snippet(title))` and `*`.
 * Source: developers.google.com/youtube/v3/getting-started#fields
 */
export function selectFields(value: object, fields: string | null): object {
  if (fields === null || fields === '') return value;
  return pick(value, parseFields(fields)) as object;
}

function parseFields(text: string): Selection {
  let at = 0;

  function list(): Selection {
    const selection: Selection = {};
    do {
      merge(selection, path());
    } while (take(','));
    return selection;
  }

  function path(): Selection {
    const name = /^[\w*@-]+/.exec(text.slice(at))?.[0];
    if (name === undefined) throw new GoogleError(400, invalidFieldsBody(text));
    at += name.length;
    if (take('/')) return { [name]: path() };
    if (!take('(')) return { [name]: true };
    const inner = list();
    if (!take(')')) throw new GoogleError(400, invalidFieldsBody(text));
    return { [name]: inner };
  }

  function take(sign: string): boolean {
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  const selection = list();
  if (at < text.length) throw new GoogleError(400, invalidFieldsBody(text));
  return selection;
}

function merge(into: Selection, more: Selection): void {
  for (const [name, wanted] of Object.entries(more)) {
    const present = into[name];
    if (present === undefined || wanted === true) into[name] = wanted;
    else if (present !== true) merge(present, wanted);
  }
}

function pick(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, selection));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const wanted = selection[name] ?? selection['*'];
      if (wanted === undefined) return [];
      return [[name, wanted === true ? inner : pick(inner, wanted)]];
    }),
  );
}
