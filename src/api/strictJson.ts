/** Why a body is not taken as JSON. All of them are answered alike; the name is for tests and logs. */
export type JsonFlaw = 'encoding' | 'syntax' | 'depth' | 'duplicate-key' | 'forbidden-key' | 'number';
export type StrictJson = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; flaw: JsonFlaw }>;

const deepest = 32;
/** Names that mean something to the language and nothing to us. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON the way two readers cannot disagree about it (I-JSON, RFC 7493): UTF-8 without a byte order mark, no name twice in one
 * object, no number that a double does not hold exactly; besides at most 32 levels, and no name that could reach a prototype.
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

/** One pass over the text, before it is parsed: what the parser would take without a word. Syntax is the parser's to judge. */
function flawOf(text: string): JsonFlaw | undefined {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const end = endOfToken(text, at);
    if (end < 0) return 'syntax';
    const flaw = char === '"' ? stringFlaw(text.slice(at, end), levels.at(-1)) : plainFlaw(text.slice(at, end), levels);
    if (flaw) return flaw;
    at = end;
  }
  return undefined;
}

const numberStart = /[-\d]/;

/** The place after a string, a number, or any other single character; -1 for a string without an end. */
function endOfToken(text: string, start: number): number {
  const char = text[start] ?? '';
  if (char === '"') return endOfString(text, start);
  return numberStart.test(char) ? endOfNumber(text, start) : start + 1;
}

function plainFlaw(token: string, levels: Level[]): JsonFlaw | undefined {
  const level = levels.at(-1);
  if (token === '{' || token === '[') {
    if (levels.length === deepest) return 'depth';
    levels.push({ names: token === '{' ? new Set() : undefined, expectsName: token === '{' });
  } else if (token === '}' || token === ']') levels.pop();
  else if (token === ',' && level) level.expectsName = level.names !== undefined;
  else if (numberStart.test(token) && !exact(token)) return 'number';
  return undefined;
}

const stringFlaw = (quoted: string, level: Level | undefined) => (level?.expectsName ? nameFlaw(quoted, level) : undefined);

function nameFlaw(quoted: string, level: Level): JsonFlaw | undefined {
  let name: string;
  try {
    name = JSON.parse(quoted);
  } catch {
    return 'syntax';
  }
  if (forbidden.has(name)) return 'forbidden-key';
  if (level.names?.has(name)) return 'duplicate-key';
  level.names?.add(name);
  level.expectsName = false;
  return undefined;
}

/** The place after the closing quote, or -1. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length && '+-.0123456789Ee'.includes(text[at] ?? ' ')) at += 1;
  return at;
}

const exact = (literal: string) => Math.abs(Number(literal)) <= Number.MAX_SAFE_INTEGER;
