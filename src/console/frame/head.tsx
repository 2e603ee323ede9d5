import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Session } from '../../api/contract/session.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatShortDay } from '../../words/days.ts';
import { signOut } from '../asking/questions.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { readers } from './nets.tsx';
import { searchBox } from './shortcuts.ts';

function SearchBox() {
  const { words } = useWords();
  const go = useNavigate();
  const { pathname } = useLocation();
  const [asked] = useSearchParams();
  const inList = pathname === '/matters' ? (asked.get('q') ?? '') : '';
  const [text, setText] = useState(inList);
  useEffect(() => setText(inList), [inList]);
  const find = () => {
    const filters = new URLSearchParams(pathname === '/matters' ? asked : undefined);
    if (text.trim()) filters.set('q', text.trim());
    else filters.delete('q');
    void go(`/matters?${filters}`);
  };
  return (
    <search className="search">
      <Input.Search
        id={searchBox}
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        value={text}
        maxLength={100}
        allowClear
        enterButton={words.search.verb}
        onChange={(event) => setText(event.target.value)}
        onSearch={find}
      />
    </search>
  );
}

/** The line on top: product, search, who is signed in as what, language, shortcuts, sign out. */
export function Head({ session, openKeys }: { session: Session; openKeys(): void }) {
  const { language, words, speak } = useWords();
  const client = useQueryClient();
  const go = useNavigate();
  const nameOf = useNameOf();
  const today = formatShortDay(session.today, language);
  const roles = session.roles.map((role) => choiceWord(language, 'role', role)).join(language === 'zh' ? '、' : ', ');
  const leave = () => void signOut(client).finally(() => window.location.assign('/console/'));
  return (
    <header className="head">
      <Link to="/" className="product">
        {words.product}
      </Link>
      {session.roles.some((role) => readers.includes(role)) ? <SearchBox /> : <span className="search" />}
      <div className="who">
        <span className="who-name">
          <bdi>{session.name}</bdi> <span className="quiet">{nameOf('units', session.unit, session.unitName)}</span>
        </span>
        <span className="quiet">
          {roles} · {session.demo ? words.demoNote(today) : words.today(today)}
        </span>
      </div>
      <div className="head-buttons">
        <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {words.otherLanguage}
        </Button>
        <Button type="text" onClick={openKeys} className="keys-button">
          {words.keys.open}
        </Button>
        <Button type="text" onClick={() => void go('/account')}>
          {words.signIn.own}
        </Button>
        <Button type="text" onClick={leave}>
          {words.signIn.out}
        </Button>
      </div>
    </header>
  );
}
