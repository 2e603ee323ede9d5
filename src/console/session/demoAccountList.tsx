import { choiceWord } from '../../words/choices.ts';
import type { DemoAccounts } from '../asking/questions.ts';
import { useWords } from '../language/language.tsx';

type Accounts = DemoAccounts['accounts'];

/** Accounts by unit, in the order the API gives them. */
function byUnit(accounts: Accounts): [unit: string, accounts: Accounts][] {
  return [...Map.groupBy(accounts, ({ unitName }) => unitName)];
}

/** The accounts of the demo city by unit, each with its roles. */
export function DemoAccountList({ accounts, choose }: { accounts: Accounts; choose(account: string): void }) {
  const { language, words } = useWords();
  const roles = (held: readonly string[]) => held.map((role) => choiceWord(language, 'role', role)).join(language === 'zh' ? '、' : ', ');
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{words.signIn.demo}</h2>
      <p className="quiet">{words.signIn.demoAbout}</p>
      {byUnit(accounts).map(([unit, people]) => (
        <div key={unit} className="demo-unit">
          <h3 lang="zh-CN">{unit}</h3>
          <ul>
            {people.map((person) => (
              <li key={person.account}>
                <button type="button" onClick={() => choose(person.account)}>
                  <strong>{roles(person.roles)}</strong>
                  <span className="quiet">
                    <bdi>{person.name}</bdi> · {person.account}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
