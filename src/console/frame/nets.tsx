import { NavLink } from 'react-router';
import { useWords } from '../language/language.tsx';

type Place = Readonly<{ to: string; net: 'desk' | 'file' | 'handle' | 'analyse' | 'rules'; roles?: readonly string[] }>;

/** The map of the product: the desk, then the nets that have pages. `roles`: who has something to do there. */
const places: readonly Place[] = [
  { to: '/', net: 'desk' },
  { to: '/register', net: 'file', roles: ['registrar'] },
  { to: '/matters', net: 'handle' },
  { to: '/board', net: 'analyse', roles: ['supervisor', 'chief', 'head', 'triage'] },
  { to: '/rules', net: 'rules', roles: ['supervisor', 'chief', 'triage'] },
];

/** The nets on the left; on a narrow screen, below the head. */
export function Nets({ roles }: { roles: readonly string[] }) {
  const { words } = useWords();
  const open = places.filter((place) => !place.roles || place.roles.some((role) => roles.includes(role)));
  return (
    <nav className="nets" aria-label={words.nets.label}>
      <ul>
        {open.map(({ to, net }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'}>
              <span className="net-sign" aria-hidden lang="zh-CN">
                {words.nets[net].sign}
              </span>
              <span>{words.nets[net].name}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
