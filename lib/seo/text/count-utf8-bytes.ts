/** UTF-8 bytes, the unit of the API's description limit. A lone surrogate counts 3, as its replacement character does. */
export function countUtf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A surrogate pair takes 4 bytes for its 2 units; every other unit above U+07FF takes 3.
    if (unit < 0x800) bytes += 1;
    else if (isLead(unit) && isTrail(text.charCodeAt(i + 1))) {
      bytes += 2;
      i += 1;
    } else bytes += 2;
  }
  return bytes;
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
