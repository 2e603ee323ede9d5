import { findPersonal, type KnownPeople, redacted } from '../../insight/redaction.ts';
import type { Person } from '../people.ts';

export type TextFindings = { kind: string; why: string; text: string }[];
export type Proposal = { title: string; body: string; findings: TextFindings };

/** The words of the file about people, which no summary may hold. */
export function knownPeople({ name, phone, idNumber, address, proxy, complainedOf }: Person): KnownPeople {
  const some = (...words: (string | undefined)[]) => words.filter((word): word is string => Boolean(word?.trim()));
  return {
    names: some(name, proxy?.name, ...(complainedOf?.split(/[；;、，,\s]+/) ?? [])),
    phones: some(phone, proxy?.phone),
    idNumbers: some(idNumber),
    addresses: some(address),
  };
}

/** What was asked, and the parts of the paper that answered it. */
type Told = Readonly<{ title: string; content: string; paper: Readonly<Record<string, string | undefined>> }>;

/** What to write, from what was asked and what was answered, with everything personal that was found replaced; and what was found. */
export function proposalOf({ title, content, paper }: Told, known: KnownPeople): Proposal {
  const parts = [
    ['反映的问题', content],
    ['查明的情况', paper.facts],
    ['处理意见', paper.opinion],
  ] as const;
  const body = parts.flatMap(([name, text]) => (text?.trim() ? [`${name}：${text.trim()}`] : [])).join('\n\n');
  return {
    title: redacted(title, findPersonal(title, known)),
    body: redacted(body, findPersonal(body, known)),
    findings: findingsIn(`${title}\n${body}`, known),
  };
}

/** What a text tells about people, as it is written there. */
export const findingsIn = (text: string, known: KnownPeople): TextFindings =>
  findPersonal(text, known).map(({ from, to, kind, why }) => ({ kind, why, text: text.slice(from, to) }));
