import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { questions } from '../asking/questions.ts';
import { useWords } from '../language/language.tsx';
import { DemoAccountList } from './demoAccountList.tsx';
import { type Credentials, SignInForm } from './signInForm.tsx';
import './signIn.css';

/** The way in. In demo mode the accounts are listed; a click fills one in. */
export function SignInPage() {
  const { language, words, speak } = useWords();
  const [form] = Form.useForm<Credentials>();
  const { data: demo } = useQuery(questions.demo);
  const fill = (account: string) => {
    form.setFieldsValue({ account, password: demo?.password ?? '' });
    form.focusField('password');
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="product">{words.product}</p>
        <h1>{words.signIn.title}</h1>
        <SignInForm form={form} />
        <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {words.otherLanguage}
        </Button>
      </div>
      {demo?.demo && <DemoAccountList accounts={demo.accounts} choose={fill} />}
    </main>
  );
}
