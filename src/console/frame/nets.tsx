import { Link, useLocation } from 'react-router';
import type { ConsoleWords } from '../../words/console.ts';
import { useWords } from '../language/language.tsx';

type Place = Readonly<{ to: string; net: Exclude<keyof ConsoleWords['nets'], 'label'>; roles?: readonly string[] }>;

/** Who works on matters; administrators and auditors do not. */
export const readers: readonly string[] = [
  'registrar',
  'triage',
  'handler',
  'checker',
  'head',
  'sealer',
  'supervisor',
  'chief',
  'restricted',
  'discipline',
];
const leaders = ['supervisor', 'chief', 'head', 'triage'];

/** The map of the product: the desk, the five nets 投 办 评 督 判, then 管理. `roles`: who has something to do there. */
const places: readonly Place[] = [
  { to: '/', net: 'desk', roles: readers },
  { to: '/register', net: 'file', roles: ['registrar'] },
  { to: '/matters', net: 'handle', roles: readers },
  { to: '/matters?figure=unit-dissatisfied', net: 'evaluate', roles: leaders },
  { to: '/watch', net: 'supervise', roles: ['supervisor', 'chief', 'head', 'registrar'] },
  { to: '/board', net: 'analyse', roles: leaders },
  { to: '/rules', net: 'rules', roles: ['supervisor', 'chief', 'triage'] },
  { to: '/answers', net: 'answers', roles: ['handler', 'triage', 'head', 'chief', 'supervisor'] },
  { to: '/categories', net: 'categories', roles: ['admin'] },
  { to: '/notices', net: 'notices', roles: ['registrar', 'chief', 'head'] },
  { to: '/retention', net: 'retention', roles: ['registrar', 'supervisor', 'chief'] },
  { to: '/officers', net: 'officers', roles: ['admin', 'security', 'auditor'] },
  { to: '/units', net: 'units', roles: ['admin', 'security', 'auditor'] },
  { to: '/trail', net: 'trail', roles: ['auditor'] },
  { to: '/gallery', net: 'gallery', roles: ['admin'] },
];

/** The place where one is: the longest address that the present one begins with, so that a list of a net is not the list of all. */
function placeOf(open: readonly Place[], here: string): Place | undefined {
  const leading = open.filter(({ to }) => (to === '/' ? here === '/' : here.startsWith(to)));
  return leading.sort((a, b) => b.to.length - a.to.length)[0];
}

/** The nets on the left; on a narrow screen, below the head. */
export function Nets({ roles }: { roles: readonly string[] }) {
  const { words } = useWords();
  const { pathname, search } = useLocation();
  const open = places.filter((place) => !place.roles || place.roles.some((role) => roles.includes(role)));
  const now = placeOf(open, pathname + search);
  return (
    <nav className="nets" aria-label={words.nets.label}>
      <ul>
        {open.map((place) => (
          <li key={place.to}>
            <Link to={place.to} className={place === now ? 'active' : ''} aria-current={place === now ? 'page' : undefined}>
              <span className="net-sign" aria-hidden lang="zh-CN">
                {words.nets[place.net].sign}
              </span>
              <span>{words.nets[place.net].name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
