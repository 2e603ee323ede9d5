import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import type { Session } from '../../api/contract/session.ts';
import { questions } from '../asking/questions.ts';
import { onSignedOut } from '../asking/request.ts';
import { useWords } from '../language/language.tsx';
import { SignInAgain } from '../session/signInAgain.tsx';
import { SignInPage } from '../session/signInPage.tsx';
import { Head } from './head.tsx';
import { KeysDialog } from './keysDialog.tsx';
import { Nets } from './nets.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Reading, Trouble } from './trouble.tsx';
import './frame.css';

const OwnAccount = lazy(async () => ({ default: (await import('../account/accountPage.tsx')).OwnAccount }));

function Room({ session, ended }: { session: Session; ended: boolean }) {
  const { words } = useWords();
  const main = useRef<HTMLElement>(null);
  const place = useLocation();
  const [keysOpen, showKeys] = useState(false);
  const openKeys = () => showKeys(true);
  const goTo = useNavigate();
  useShortcuts(openKeys, session.roles.includes('registrar') ? () => void goTo('/register') : undefined);
  // A new page is a new place: readers that follow the focus are taken to its start.
  useEffect(() => {
    if (place.pathname) main.current?.focus({ preventScroll: true });
  }, [place.pathname]);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Head session={session} openKeys={openKeys} />
      <Nets roles={session.roles} />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Reading />}>{session.due ? <OwnAccount session={session} /> : <Outlet context={session} />}</Suspense>
      </main>
      <KeysDialog open={keysOpen} close={() => showKeys(false)} />
      <SignInAgain open={ended} account={session.account} />
    </div>
  );
}

/** The frame around every page: who is signed in, the nets, the page. Without a session, the sign-in page. */
export function Frame() {
  const { words } = useWords();
  const { data, error, isPending, refetch, dataUpdatedAt } = useQuery(questions.session);
  const [endedAt, end] = useState(0);
  const [last, remember] = useState<Session | null>(null);
  useEffect(() => {
    document.title = words.title;
    onSignedOut.tell = () => end(Date.now());
  }, [words]);
  if (data && data !== last) remember(data);
  // A session that ends while somebody writes must not take the page away: only whoever never signed in sees the page for it.
  const session = data ?? (endedAt > 0 ? last : null);
  if (isPending) return <Reading />;
  if (error && !session) return <Trouble fault={error} again={() => void refetch()} />;
  if (!session) return <SignInPage />;
  return <Room session={session} ended={endedAt > 0 && (data === null || endedAt > dataUpdatedAt)} />;
}
