import { Form, Modal } from 'antd';
import { useWords } from '../language/language.tsx';
import { type Credentials, SignInForm } from './signInForm.tsx';

/** Over the page when the session ends under way, so that nothing typed is lost. */
export function SignInAgain({ open, account }: { open: boolean; account: string }) {
  const { words } = useWords();
  const [form] = Form.useForm<Credentials>();
  return (
    <Modal open={open} closable={false} footer={null} title={words.signIn.again} keyboard={false} destroyOnHidden>
      <p>{words.signIn.againAbout}</p>
      <SignInForm form={form} account={account} />
    </Modal>
  );
}
