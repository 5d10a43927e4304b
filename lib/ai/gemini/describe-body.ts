import type { WireBody } from './wire-body';

/** What is sent, for people: pictures are named by their size, everything else stands as it is. */
export function describeBody(body: WireBody): string {
  return JSON.stringify(body, (name, value: unknown) => (name === 'inlineData' ? withoutPicture(value) : value), 2);
}

function withoutPicture(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('data' in value)) return value;
  return { ...value, data: `<picture, ${countBytes(String(value.data))} bytes>` };
}

function countBytes(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}
