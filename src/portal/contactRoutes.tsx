import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../casework/city.ts';
import { askToProve, type OwnContact, ownContact, type Proving, proveContact } from '../casework/notices/ownContact.ts';
import { maskedEmail, maskedPhone } from '../casework/people.ts';
import { actAsPetitioner } from '../casework/petitionerActs.ts';
import { type ContactKind, contactKinds } from '../petition/contact/acts.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import { ContactCodePage, ContactPage } from './contactPages.tsx';
import type { Problem } from './fields.tsx';
import { ownMatter } from './ownMatter.ts';
import type { Place } from './place.ts';
import { type Form, readForm } from './readForm.ts';
import { placeAt, show } from './show.ts';
import { signedOut } from './trackRoutes.tsx';

type Doing = Readonly<{ city: City; at: Place; reply: FastifyReply; petitionId: string; own: OwnContact }>;

/** 联系方式和通知 of the own matter: proved by a code, changed by a code, and how to be told. */
export function contactRoutes(web: FastifyInstance, city: City): void {
  web.get('/track/contact', async (request, reply) => {
    const doing = await begin(city, request, reply);
    return doing ? page(doing, []) : reply;
  });
  for (const [path, answer] of [
    ['/track/contact', sendTheCode],
    ['/track/contact/code', takeTheCode],
    ['/track/contact/notices', choose],
  ] as const)
    web.post(path, async (request, reply) => {
      const form = await readForm(request, city);
      const doing = await begin(city, request, reply);
      return doing ? answer(doing, form) : reply;
    });
}

/** A representative follows the matter; how the petitioner is reached is neither theirs to see nor to change (ADR-0161). */
async function begin(city: City, request: FastifyRequest, reply: FastifyReply): Promise<Doing | undefined> {
  const found = await ownMatter(city, request);
  const at = placeAt(request, city);
  if (found?.representative !== undefined) {
    reply.redirect(at.link('/track/matter'), 303);
    return undefined;
  }
  const own = found && (await ownContact(city, found.petitionId));
  if (found && own) return { city, at, reply, petitionId: found.petitionId, own };
  signedOut(city, request, reply);
  return undefined;
}

const page = ({ at, own, reply }: Doing, problems: readonly Problem[], typed: Partial<Record<ContactKind, string>> = {}, status = 422) =>
  show(reply, {
    page: <ContactPage at={at} own={own} problems={problems} typed={typed} />,
    status: problems.length > 0 ? status : 200,
    personal: true,
  });

const kindOf = (form: Form): ContactKind => contactKinds.find((kind) => kind === form.get('contact')) ?? 'phone';
const tell = ({ at }: Doing, field: string, code: string): Problem => ({ field, text: problemSentence(at.lang, code) });

async function sendTheCode(doing: Doing, form: Form): Promise<FastifyReply> {
  const contact = kindOf(form);
  const typed = form.get(contact).slice(0, 254);
  if (form.get('new') === 'yes' && typed.trim() === '') return page(doing, [tell(doing, contact, 'missing')]);
  const asked = await askToProve(doing.city, { petitionId: doing.petitionId, contact, typed }, doing.at.lang);
  if (asked.outcome === 'wrong') return page(doing, [tell(doing, contact, asked.code)], { [contact]: typed });
  if (asked.outcome === 'wait') {
    const text = doing.at.t.notices.mine.wait(asked.seconds);
    return page(doing, [{ field: contact, text }], { [contact]: typed }, 429);
  }
  return codePage(doing, { contact, typed }, []);
}

function codePage({ at, own, reply }: Doing, { contact, typed }: Omit<Proving, 'petitionId'>, problems: readonly Problem[]): FastifyReply {
  const masked = typed
    ? contact === 'phone'
      ? maskedPhone(typed)
      : maskedEmail(typed)
    : (own.contacts.find(({ kind }) => kind === contact)?.masked ?? '');
  return show(reply, {
    page: <ContactCodePage at={at} kind={contact} typed={typed} masked={masked} problems={problems} />,
    status: problems.length > 0 ? 422 : 200,
    personal: true,
  });
}

async function takeTheCode(doing: Doing, form: Form): Promise<FastifyReply> {
  const proving = { contact: kindOf(form), typed: form.get('typed').slice(0, 254) };
  const answer = await proveContact(doing.city, { petitionId: doing.petitionId, ...proving, code: form.get('code').slice(0, 100) });
  switch (answer.outcome) {
    case 'done':
      return doing.reply.redirect(`${doing.at.link('/track/matter')}#done-contact`, 303);
    case 'refused':
      return page(doing, [{ field: '', text: refusalSentence(doing.at.lang, answer.refusal) }], {}, 409);
    case 'wrong':
      return codePage(doing, proving, [tell(doing, 'code', answer.code)]);
    default:
      return page(doing, [{ field: '', text: doing.at.t.problem.stale }], {}, 409);
  }
}

async function choose(doing: Doing, form: Form): Promise<FastifyReply> {
  const { city, at, own, petitionId, reply } = doing;
  const [sms, mail] = [form.get('sms') === 'true', form.get('mail') === 'true'];
  const phone = own.contacts.find(({ kind }) => kind === 'phone');
  const email = own.contacts.find(({ kind }) => kind === 'email');
  const problems = [
    ...(sms && !phone?.masked ? [tell(doing, 'sms', 'phone-for-sms')] : []),
    ...(mail && !email?.masked ? [tell(doing, 'mail', 'email-for-mail')] : []),
  ];
  if (problems.length > 0) return page(doing, problems);
  const act = { type: 'chooseNotices', sms, mail, language: at.lang };
  const answer = await actAsPetitioner(city, { petitionId, version: Number(form.get('version')), act });
  if (answer.outcome === 'done') return reply.redirect(`${at.link('/track/matter')}#done-chosen`, 303);
  const text = answer.outcome === 'refused' ? refusalSentence(at.lang, answer.refusal) : at.t.problem.stale;
  return page(doing, [{ field: '', text }], {}, 409);
}
