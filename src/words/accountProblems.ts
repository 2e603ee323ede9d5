import type { InBoth } from './language.ts';

const zh = {
  'code-asked': () => '这个账号设了两步验证，请再填写验证器上的六位数字；手机不在身边的，可以用一个恢复码。',
  'code-wrong': () => '验证码不对，或者已经用过。请等验证器换出下一组数字再填；手机时间不准的请先校准。',
  'factor-there': () => '这个账号已经设了两步验证；换手机的，请联系安全管理员先解除。',
  'factor-not-started': () => '还没有开始设置，请重新打开这一页，用验证器扫码后再填写数字。',
  'password-due': () => '密码是别人设的，请先改成自己的密码，再办理其他事项。',
  'second-factor-due': () => '您的岗位需要两步验证，请先设置，再办理其他事项。',
  'wrong-password': () => '原密码不正确，请重新填写。',
  'password-short': (n: string) => `密码至少 ${n} 个字符；用一句自己记得住的话最好。`,
  'password-common': () => '这个密码太常见，请换一个别人想不到的。',
  'password-account': () => '密码里不能有账号本身，请换一个。',
  'password-same': () => '新密码与原密码相同，请换一个。',
  'account-form': () => '账号用小写字母开头，只能有小写字母、数字、点和短横线，2 至 60 个。',
  'account-taken': () => '已经有这个账号，请换一个。',
  'no-such-account': () => '没有这个账号，请核对。',
  'own-account': () => '不能更改自己的账号；请由另一名管理员办理。',
  'not-this-administrator': () => '这一项由另一类管理员办理：单位、停用、重设密码由系统管理员，角色、两步验证由安全管理员。',
  'unknown-unit': () => '没有这个单位，请从列表中选择。',
  'roles-apart': () => '系统管理员、安全管理员、审计员各由一人担任，不能兼任，也不能同时办理信访事项。请只选其中一项。',
  'deputy-self': () => '不能由自己代理自己，请选一位同事。',
  'deputy-unknown': () => '没有这个账号或者已经停用，请从列表中选择。',
  'deputy-elsewhere': () => '代理人须在同一单位，请从列表中选择。',
  'deputy-days': () => '代理从今天或者以后开始，止日不早于起日，最长 180 天。请改正日期。',
  'deputy-administrator': () => '管理员、审计员的工作不能由人代理；请由单位另设一名。',
};
const en: Readonly<Record<keyof typeof zh, (n: string) => string>> = {
  'code-asked': () => 'This account has a second step. Please also fill in the six digits of your authenticator, or a recovery code.',
  'code-wrong': () => 'The code is wrong or was used already. Please wait for the next digits; if your phone’s clock is off, set it first.',
  'factor-there': () => 'This account has a second step already. For a new phone, ask the security administrator to remove it first.',
  'factor-not-started': () => 'Nothing was started yet. Please open this page again, scan the code, and then fill in the digits.',
  'password-due': () => 'Somebody else set your password. Please choose your own before anything else.',
  'second-factor-due': () => 'Your post needs a second step for signing in. Please set it up before anything else.',
  'wrong-password': () => 'The present password is not right; please fill it in again.',
  'password-short': (n) => `A password has at least ${n} characters; a sentence that you remember is best.`,
  'password-common': () => 'Everybody tries this password; please choose one that nobody guesses.',
  'password-account': () => 'The password must not hold the account’s name; please choose another.',
  'password-same': () => 'The new password is the present one; please choose another.',
  'account-form': () => 'An account begins with a small letter and has 2 to 60 small letters, digits, dots and hyphens.',
  'account-taken': () => 'There is an account of this name; please choose another.',
  'no-such-account': () => 'There is no such account; please check it.',
  'own-account': () => 'Nobody changes the own account; please ask another administrator.',
  'not-this-administrator': () =>
    'This belongs to another administrator: units, closing and passwords to the system’s, roles and second steps to the security’s.',
  'unknown-unit': () => 'There is no such unit; please choose from the list.',
  'roles-apart': () =>
    'System administrator, security administrator and auditor are three people, and none of them works on matters. Please choose one only.',
  'deputy-self': () => 'Nobody stands in for the own self; please choose a colleague.',
  'deputy-unknown': () => 'There is no such account, or it is closed; please choose from the list.',
  'deputy-elsewhere': () => 'A deputy is of the same unit; please choose from the list.',
  'deputy-days': () => 'It starts today or later, ends on or after its first day, and lasts 180 days at most. Please correct the days.',
  'deputy-administrator': () => 'Nobody stands in for an administrator or an auditor; the unit appoints another.',
};

/** What is wrong with accounts, passwords, second steps and deputies, among the problems of fields. */
export const accountProblems: InBoth<Readonly<Record<keyof typeof zh, (n: string) => string>>> = { zh, en };
