/** What `xinqiao serve` prints. */
type Serving = Readonly<{
  playing(done: number, all: number): string;
  running(address: string): string;
  stopping: string;
  portal(address: string): string;
  console(address: string): string;
  password(password: string): string;
  unknownCommand(command: string): string;
}>;

export const serveWords: Readonly<Record<'zh' | 'en', Serving>> = {
  zh: {
    playing: (done, all) => `正在准备演示城市 ${done}/${all} …`,
    running: (address) => `信桥已启动：${address}`,
    stopping: '正在停止…',
    portal: (address) => `群众端  ${address}`,
    console: (address) => `工作台  ${address}`,
    password: (password) => `演示账号（口令均为 ${password}）：`,
    unknownCommand: (command) => `没有命令 ${command}。可用命令见 xinqiao help。`,
  },
  en: {
    playing: (done, all) => `Preparing the demo city ${done}/${all} …`,
    running: (address) => `Xinqiao is running: ${address}`,
    stopping: 'Stopping…',
    portal: (address) => `Citizens  ${address}`,
    console: (address) => `Officers  ${address}`,
    password: (password) => `Demo accounts (the password of all is ${password}):`,
    unknownCommand: (command) => `There is no command ${command}. See xinqiao help.`,
  },
};
