/** Which stored text a law is read from, by the name it is cited with; `part` where only some of it was obtained. */
export const lawFiles: Readonly<Record<string, Readonly<{ file: string; part?: true }>>> = {
  信访工作条例: { file: '信访工作条例-2022.txt' },
  信访条例: { file: '信访条例-2005.txt' },
  民法典: { file: '民法典-总则编.txt' },
  中华人民共和国民法典: { file: '民法典-总则编.txt' },
  政府信息公开条例: { file: '参考-政府信息公开条例(2019-04-03).txt' },
  浙江省信访条例: { file: '参考-浙江省信访条例-2016.txt' },
  广东省信访条例: { file: '广东省信访条例-2014-残篇.txt', part: true },
  信访事项简易办理办法: { file: '信访事项简易办理办法-2022-残篇.txt', part: true },
  '信访事项简易办理办法（试行）': { file: '信访事项简易办理办法-2016试行-残篇.txt', part: true },
  信访事项网上办理工作规程: { file: '信访事项网上办理工作规程-2022及2015-残篇.txt', part: true },
};
