import { wrongFields } from '../fields/fieldErrors.ts';
import { problemIn, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** Why the deed did not happen. A stale form has its own notice, and a refusal that was foreseen is on the page already. */
export function DeedTrouble({ fault, foreseen }: { fault: Error | null; foreseen: Error | null }) {
  const { words } = useWords();
  if (!fault || problemIn(fault).status === 412) return null;
  const { status, code } = problemIn(fault);
  if (foreseen && problemIn(foreseen).status === 409 && problemIn(foreseen).code === code) return null;
  if (status === 409) return <Trouble fault={fault} title={words.act.refused} />;
  return wrongFields(fault).length > 0 ? <Trouble fault={fault} title={words.trouble.fields} /> : <Trouble fault={fault} />;
}
