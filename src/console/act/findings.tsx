import type { FindingView } from '../../api/contract/finding.ts';
import { findingField, findingTold } from '../../words/findings.ts';
import { useWords } from '../language/language.tsx';

/** What the check of letters found, what is missing first; `named` tells the field of each. Nothing is drawn if there is nothing. */
export function Findings({ findings, named = false }: { findings: readonly FindingView[]; named?: boolean }) {
  const { language, words } = useWords();
  if (findings.length === 0) return null;
  const missingFirst = [...findings].sort((a, b) => Number(b.weight === 'missing') - Number(a.weight === 'missing'));
  return (
    <ul className="findings">
      {missingFirst.map((finding) => (
        <li
          key={`${finding.code}-${finding.part}-${finding.field}-${finding.place?.start}`}
          className={`finding finding-${finding.weight}`}
        >
          <strong>
            <span aria-hidden="true">{finding.weight === 'missing' ? '×' : '!'}</span> {words.paper.weights[finding.weight]}
            {named && finding.field && ` · ${findingField(language, finding.field)}`}
          </strong>{' '}
          {findingTold(language, finding) ?? finding.code}
        </li>
      ))}
    </ul>
  );
}
