import type { Chance } from './chance.ts';

const words = (text: string) => text.trim().split(/\s+/);

/** Invented words. Front words are frequent, last words rare; places are put together of syllables, so that most names are rare. */
const things =
  words(`小区 电梯 物业 道路 工资 垃圾 噪音 油烟 自来水 供电 燃气 污水 路灯 停车 公交 学校 学区 医保 社保 低保 养老金 户口 房产证 拆迁 补偿款 宅基地 承包地
  水库 河道 养殖场 采石场 砖厂 化工厂 工地 渣土车 围挡 井盖 绿化带 行道树 违建 阳台 外墙 屋顶 消防通道 充电桩 快递柜 菜市场 夜市 烧烤摊 广场舞 幼儿园 校车 食堂 培训班
  预付卡 健身房 装修款 定金 合同 贷款 保险 网购 退款 驾校 检测站 加油站 客运站 高速口 桥梁 涵洞 水渠 灌溉 化肥 种子 林权 山林 果园 鱼塘 猪场 农机 合作社 村账 集体收入
  征地款 青苗费 坟地 祠堂 古树 文保点 图书馆 体育馆 游泳池 公厕 步道 骑行道 候车亭 站牌 信号塔 宽带 基站 电线杆 变压器 光伏板 热水器 暖气 下水道 化粪池 地下室 车位 门禁
  监控 保安 业委会 维修资金 公摊 层高 隔音 裂缝 渗水 沉降 滑坡 护坡 挡墙 堤坝 水位 内涝 泵站 取水口 饮用水 水质 锅炉 烟囱 粉尘 气味 废油 医废 诊所 疫苗 救护车 病历 药店`);
const troubles =
  words(`长期停运 经常损坏 无人维修 没人管理 拖欠半年 迟迟不办 一拖再拖 多次中断 严重扰民 污染严重 坑洼不平 存在隐患 被人占用 私自改建 擅自加价 乱收费用 拒不退还 手续不全
  面积不符 标准不一 公示不清 分配不均 程序不明 答复敷衍 推诿扯皮 反复投诉 夜间施工 通宵作业 散发恶臭 直排入河 堵塞通道 无法通行 年久失修 漏水不止 电压不稳 水压不足 信号中断 班次太少
  绕行太远 排队太久 名额不够 资格被取消 材料反复补 系统查不到 登记有误 姓名写错 年限少算 待遇降低 款项未到 账目不清 去向不明 强行拆除 围墙倒塌 地基下沉 树枝压线 野狗伤人`);
const times = words(
  '去年冬天 今年开春 上个月 国庆以后 中秋前后 半年多来 三年以来 入伏之后 雨季期间 开学前 过完年后 秋收时 一周前 前天夜里 每逢周末 每天清晨 从十月起 自入住以来',
);
const askings = words(
  `请求尽快解决 希望查明情况 恳请督促整改 盼望给个说法 请依法处理 要求书面答复 希望现场看看 请协调各方 要求公开账目 请求补发差额 希望恢复原状 请帮忙核实 盼早日办结`,
);
const tries = words(
  `找过居委会 去过镇里窗口 打过三次热线 写过两封信 问过主管科室 请过调解员 到过现场说明 交过全部材料 签过一张协议 等过四个月 跑过七八趟 托过邻居转告 填过登记表 留过联系电话`,
);
const people = words('老人 孩子 住户 商户 村民 工友 学生 家长 乘客 司机 业主 租客 病人 残疾人 退休工人 外来务工者 个体户 种植户');
const syllables = [...'青白石松柏梅兰竹菊云霞溪泉湖岭坪塘坳洞桥井泽沙潭洲岗坝寨墟堡亭台阁岩谷峰川原野田园林森枫槐榕樟杉桂荷莲苇萍'];
const kinds = words('村 湾 新村 花园 小区 大厦 巷 路口 工业园 坳 自然村 安置区');

/** A place that is in no gazetteer: two or three syllables and a kind. */
const placeName = ({ pick, skewed, yes }: Chance): string =>
  `${pick(syllables)}${pick(syllables)}${yes(20) ? pick(syllables) : ''}${skewed(kinds)}`;

/** What a petitioner might write: a title and some hundred characters. */
export function statement(by: Chance): { title: string; content: string } {
  const { pick, skewed, from } = by;
  const place = placeName(by);
  const thing = skewed(things);
  const trouble = skewed(troubles);
  const more = Array.from({ length: from(1, 4) }, () => {
    const other = skewed(things);
    return `${pick(times)}，${placeName(by)}附近的${other}${skewed(troubles)}，${pick(people)}们${skewed(tries)}，${pick(people)}说${skewed(things)}也${skewed(troubles)}。`;
  });
  const opening = `${pick(times)}，我住的${place}${thing}${trouble}，影响${from(3, 400)}户${pick(people)}。`;
  return {
    title: `${place}${thing}${trouble}`,
    content: `${opening}${more.join('')}我们已经${skewed(tries)}，至今没有结果。${skewed(askings)}，${pick(askings)}。`,
  };
}

/** Two characters and four characters, frequent and rare, for the search that is measured. */
export const soughtWords = { frequent2: '电梯', frequent4: '长期停运', rare2: '疫苗', rare4: '系统查不' } as const;

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const givenNames = words('小满 立秋 白露 知远 思源 乐山 若谷 清和 长安 守拙 南星 北辰 映雪 听雨 行舟 望舒');

/** A name of nobody, and a telephone number of a block that no operator uses. */
export const petitioner = ({ pick, below }: Chance) => ({
  name: `${pick(surnames)}${pick(givenNames)}`,
  phone: `1540000${String(below(10_000)).padStart(4, '0')}`,
});
