import { choice, type Field, of, text } from '../field.ts';
import { type ContactAct, contactKinds, noticeLanguages } from './acts.ts';

export const contactForms: Readonly<Record<ContactAct['type'], readonly Field[]>> = {
  chooseNotices: [of('flag', 'sms', false), of('flag', 'mail', false), choice('language', noticeLanguages)],
  verifyContact: [choice('contact', contactKinds)],
  changeContact: [of('phone', 'phone', false), of('email', 'email', false), text('reason', true, 500)],
};
