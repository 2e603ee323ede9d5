/** Why a body is not taken as JSON. All of them are answered alike; the name is for tests and logs. */
export type JsonFlaw = 'encoding' | 'syntax' | 'depth' | 'duplicate-key' | 'forbidden-key' | 'number' | 'names';
export type StrictJson = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; flaw: JsonFlaw }>;

const deepest = 32;
const mostNames = 10_000;
/** Names that mean something to the language and nothing to us. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON the way two readers cannot disagree about it (I-JSON, RFC 7493): UTF-8 without a byte order mark, no name twice in one
 * object, no number that a double does not hold exactly; besides at most 32 levels and 10,000 names, and no name that could reach a prototype.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { ok: false, flaw: 'encoding' };
  }
  if (text.startsWith('\ufeff')) return { ok: false, flaw: 'encoding' };
  const flaw = flawOf(text);
  if (flaw) return { ok: false, flaw };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, flaw: 'syntax' };
  }
}

type Level = { names: Set<string> | undefined; expectsName: boolean };
type Pass = { levels: Level[]; names: number };

/** One pass over the text, before it is parsed: what the parser would take without a word. Syntax is the parser's to judge. */
function flawOf(text: string): JsonFlaw | undefined {
  const pass: Pass = { levels: [], names: 0 };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const end = char === '"' ? endOfString(text, at) : startsNumber(char) ? endOfNumber(text, at) : at + 1;
    if (end < 0) return 'syntax';
    const flaw = char === '"' ? stringFlaw(text, at, { end, pass }) : end > at + 1 ? numberFlaw(text.slice(at, end)) : signFlaw(char, pass);
    if (flaw) return flaw;
    at = end;
  }
  return undefined;
}

const startsNumber = (char: string) => char === '-' || (char >= '0' && char <= '9');
const numberFlaw = (literal: string) => (Math.abs(Number(literal)) > Number.MAX_SAFE_INTEGER ? 'number' : undefined);

function signFlaw(char: string, { levels }: Pass): JsonFlaw | undefined {
  const level = levels.at(-1);
  if (char === '{' || char === '[') {
    if (levels.length === deepest) return 'depth';
    levels.push({ names: char === '{' ? new Set() : undefined, expectsName: char === '{' });
  } else if (char === '}' || char === ']') levels.pop();
  else if (char === ',' && level) level.expectsName = level.names !== undefined;
  return undefined;
}

function stringFlaw(text: string, start: number, { end, pass }: { end: number; pass: Pass }): JsonFlaw | undefined {
  const level = pass.levels.at(-1);
  if (!level?.expectsName) return undefined;
  pass.names += 1;
  if (pass.names > mostNames) return 'names';
  const name = nameIn(text.slice(start, end));
  if (name === undefined) return 'syntax';
  if (forbidden.has(name)) return 'forbidden-key';
  if (level.names?.has(name)) return 'duplicate-key';
  level.names?.add(name);
  level.expectsName = false;
  return undefined;
}

/** The name without its quotes and escapes. */
function nameIn(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted);
  } catch {
    return undefined;
  }
}

/** The place after the closing quote, or -1: the first quote with an even number of strokes before it. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let strokes = 0;
    while (text[quote - 1 - strokes] === '\\') strokes += 1;
    if (strokes % 2 === 0) return quote + 1;
  }
  return -1;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length && '+-.0123456789Ee'.includes(text[at] ?? ' ')) at += 1;
  return at;
}
