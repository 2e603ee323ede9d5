import { useEffect, useState } from 'react';
import { useLocation, useOutletContext } from 'react-router';
import type { Filed } from '../../api/contract/intake.ts';
import type { Session } from '../../api/contract/session.ts';
import { useWords } from '../language/language.tsx';
import { Registered } from './registered.tsx';
import { RegistrationForm } from './registrationForm.tsx';
import './register.css';

/** Registration of a visit, letter or call: the form, and after it number, code and receipt. */
export function RegisterPage() {
  const { words } = useWords();
  const { today } = useOutletContext<Session>();
  const [filed, setFiled] = useState<Filed>();
  const { key } = useLocation();
  // Asked for again after one was registered: the next one. A form that is being filled in stays.
  useEffect(() => {
    if (key) setFiled(undefined);
  }, [key]);
  return (
    <section className="page">
      <h1>{filed ? words.register.done : words.register.title}</h1>
      {filed ? (
        <Registered filed={filed} today={today} another={() => setFiled(undefined)} />
      ) : (
        <RegistrationForm today={today} done={setFiled} />
      )}
    </section>
  );
}
