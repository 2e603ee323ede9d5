import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Filed } from '../../api/contract/intake.ts';
import { ExplainedClock } from '../clock/explainedClock.tsx';
import { useWords } from '../language/language.tsx';
import { ReceiptButton } from '../paper/receiptButton.tsx';

/** What to hand to the petitioner: number and code, large, and the receipt. The code is never shown again. */
export function Registered({ filed, today, another }: { filed: Filed; today: string; another(): void }) {
  const { words } = useWords();
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <div className="registered">
      <p ref={lead} tabIndex={-1} role="status">
        {words.register.doneLead}
      </p>
      <dl className="handed">
        <dt>{words.register.number}</dt>
        <dd>{filed.petitionNo}</dd>
        <dt>{words.register.code}</dt>
        <dd>{filed.queryCode}</dd>
      </dl>
      <div className="buttons">
        <ReceiptButton petitionNo={filed.petitionNo} primary />
        <Link to={`/matters/${encodeURIComponent(filed.petitionNo)}`}>{words.register.openFile}</Link>
        <Button onClick={another}>{words.register.another}</Button>
      </div>
      <h2>{words.register.next}</h2>
      {filed.clocks.map((clock) => (
        <ExplainedClock key={clock.no} clock={clock} today={today} />
      ))}
    </div>
  );
}
