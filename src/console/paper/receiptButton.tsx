import { Button } from 'antd';
import { useWords } from '../language/language.tsx';
import { PaperDialog } from './paperDialog.tsx';
import { usePaper } from './usePaper.ts';

/** Prints the receipt with number and code, to be handed over. */
export function ReceiptButton({ petitionNo, primary = false }: { petitionNo: string; primary?: boolean }) {
  const { words } = useWords();
  const { show, shown, hide } = usePaper();
  const path = `/petitions/${encodeURIComponent(petitionNo)}/receipt`;
  const print = () => show({ path, body: {}, title: words.receipt.title, about: words.receipt.about });
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} onClick={print}>
        {words.receipt.print}
      </Button>
      <PaperDialog paper={shown} close={hide} />
    </>
  );
}
