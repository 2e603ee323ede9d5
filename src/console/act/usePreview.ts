import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OfferedAct } from '../../api/contract/file.ts';
import type { Preview } from '../../api/contract/session.ts';
import { askFor } from '../asking/request.ts';
import { useWords } from '../language/language.tsx';
import { type ActValues, actBody, isComplete } from './actFields.ts';

/** The value as it was once it has been still for a while. */
function useStill<T>(value: T, ms: number): T {
  const [still, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return still;
}

type Asked = Readonly<{ petitionNo: string; version: number; act: OfferedAct; values: ActValues; today: string; off: boolean }>;

/** What the act would do, asked for once the form is complete and nobody has typed for half a second. */
export function usePreview({ petitionNo, version, act, values, today, off }: Asked) {
  const { language } = useWords();
  const complete = isComplete(act, values);
  const body = useStill(complete ? JSON.stringify(actBody(act, values, today)) : '', 500);
  const { data, error, isFetching } = useQuery({
    queryKey: ['preview', petitionNo, version, body, language],
    queryFn: ({ signal }) =>
      askFor<Preview>(`/petitions/${encodeURIComponent(petitionNo)}/acts/preview`, {
        method: 'POST',
        body: JSON.parse(body),
        version,
        signal,
      }),
    enabled: complete && body !== '' && !off,
    staleTime: 30_000,
  });
  return { complete, preview: complete ? data : undefined, refusal: complete ? error : null, isFetching };
}
