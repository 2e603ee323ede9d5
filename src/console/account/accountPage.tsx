import { Alert } from 'antd';
import { useOutletContext } from 'react-router';
import type { Session } from '../../api/contract/session.ts';
import { accountWords } from '../../words/accounts.ts';
import { useWords } from '../language/language.tsx';
import './account.css';
import { DeputyPart } from './deputyPart.tsx';
import { FactorPart } from './factorPart.tsx';
import { PasswordPart } from './passwordPart.tsx';

/** 我的账号: password, second step, who stands in. With something due, that alone. */
export function OwnAccount({ session }: { session: Session }) {
  const { language } = useWords();
  const words = accountWords[language];
  const { due } = session;
  return (
    <section className="page account">
      <h1>{words.own}</h1>
      {due && <Alert type="warning" showIcon title={words.due[due]} />}
      {due !== 'second-factor' && <PasswordPart />}
      {due !== 'password' && <FactorPart />}
      {!due && session.roles.length > 0 && <DeputyPart session={session} />}
    </section>
  );
}

export function AccountPage() {
  return <OwnAccount session={useOutletContext<Session>()} />;
}
