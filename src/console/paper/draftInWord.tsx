import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { ask } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** Saves bytes under a name, as a link does. */
function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The paper in hand as a Word file, to work on; marked as a draft. */
export function DraftInWord({ petitionNo }: { petitionNo: string }) {
  const { words } = useWords();
  const asking = useMutation({
    mutationFn: () => ask(`/petitions/${encodeURIComponent(petitionNo)}/letters/preview/docx`, { method: 'POST', body: {} }),
    onSuccess: async (response) => save(await response.blob(), `${petitionNo}.docx`),
  });
  return (
    <>
      <Button onClick={() => asking.mutate()} loading={asking.isPending}>
        {words.paper.draftInWord}
      </Button>
      {asking.error && <Trouble fault={asking.error} />}
    </>
  );
}
