import type { ReactNode } from 'react';
import { OwnTongue } from '../language/ownTongue.tsx';

export type Fact = readonly [label: string, value: ReactNode];

/** Facts as a list of label and value; what is not known is left out. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{typeof value === 'string' ? <OwnTongue>{value}</OwnTongue> : value}</dd>
          </div>
        ))}
    </dl>
  );
}
