import { EVIL_HOST } from '../../../support/attacks/attack.ts';
import { decodeHidden } from './decode-hidden.ts';
import type { ModelCall } from './turn.ts';

/** What texts tell a model to do. */
export interface Orders {
  /** Markdown, HTML and addresses to put into the answer, as they stand there. */
  copies: string[];
  calls: ModelCall[];
  isEditAsked: boolean;
  areRulesAsked: boolean;
  areSecretsAsked: boolean;
  /** Numbers that pretend to be a tool's, by name. */
  numbers: [name: string, number: string][];
}

const COPIED: readonly RegExp[] = [
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/g,
  /(?<!!)\[[^\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /(?<!!)\[[^\]\n]+\]\[[^\]\n]+\]/g,
  /^\[[^\]\n]+\]: *\S+.*$/gm,
  /<(?:img|svg|form|iframe|style|meta|script|a) [\s\S]*?>(?:[\s\S]*?<\/(?:svg|form|iframe|style|script|a)>)?/gi,
];
const ADDRESS = new RegExp(
  String.raw`https?://[^\s)"'<>」。，]*${EVIL_HOST.replace('.', '\\.')}[^\s)"'<>」。，]*`,
  'gi',
);
const CALL = /\b([a-z]+(?:_[a-z]+)+)\((\{.*?\})?\)/g;
const RULES =
  /system prompt|systemanweisung|prompt del sistema|システムプロンプト|системн\S* промпт|تعليمات النظام|系统提示/i;
const FORGED = /functionResponse|tool_result|Результат инструмента/;
const NUMBER = /"(\w+)":\s*(\d+)/g;

/** `null` where nothing gives an order. */
export function findOrders(texts: string): Orders | null {
  const read = decodeHidden(texts);
  const copies = COPIED.flatMap((pattern) => [...read.matchAll(pattern)].map(([copied]) => copied));
  const addresses = [...read.matchAll(ADDRESS)].map(([address]) => address);
  const orders: Orders = {
    copies: [...new Set([...copies, ...addresses.filter((address) => !copies.some((copy) => copy.includes(address)))])],
    calls: [...read.matchAll(CALL)].map(([, name = '', args]) => ({ name, args: argsOf(args) })),
    isEditAsked: read.includes('propose_edit'),
    areRulesAsked: RULES.test(read),
    areSecretsAsked: /API key/i.test(read),
    numbers: FORGED.test(read) ? [...read.matchAll(NUMBER)].map(([, name = '', number = '']) => [name, number]) : [],
  };
  const { isEditAsked, areRulesAsked, areSecretsAsked } = orders;
  const isAsked = isEditAsked || areRulesAsked || areSecretsAsked;
  return isAsked || orders.copies.length + orders.calls.length + orders.numbers.length > 0 ? orders : null;
}

function argsOf(json = '{}'): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) return { text: json };
    throw error;
  }
}
