import { areaPath } from '../src/jurisdiction/areas.ts';
import { demoAreas, demoAreaTree } from './areas.ts';
import type { Person } from './story.ts';

const surnames = [...'陈李黄张刘林罗邓何朱谢曾温郭赖叶钟沈梁蓝邹彭潘曹廖邱侯盘范凌华丘官欧卢江姚赵骆植'];
const given =
  '春生 月娥 志坚 桂香 文斌 秀琼 永康 小燕 建业 丽珍 国栋 素梅 家乐 雪莹 德顺 玉兰 嘉豪 慧敏 水养 伟平 金凤 子轩 美玲 石养 俊杰 观秀 思远 带娣 志明 晓彤 运来 淑芬 启航 银娇 海涛 佩仪 火生 雅婷 广发 凤仪 天佑 彩霞 振邦 巧云 土保 若楠 世昌 惠贤 宗泽 香莲 立新 招弟 耀辉 映红 长根 静怡 忠诚 润娣 新华 梓晴 朝阳'.split(
    ' ',
  );

/** Names that systems stumble over: rare characters, one beyond the basic plane, names with a middle dot, four characters. */
const stumbling: Readonly<Record<number, string>> = {
  3: '黄喆',
  8: '罗堃',
  15: '朱镕生',
  21: '何𠮷祥',
  28: '阿依努尔·艾山',
  34: '欧阳淼鑫',
  42: '盘妹二',
  57: '邓㵘',
  63: '卓玛·央宗',
  77: '司徒䶮',
  90: '赵彧堃',
  111: '丘𬭎',
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of an 18-digit ID number (GB 11643-1999, ISO 7064 MOD 11-2) for its first 17 digits. */
export function checkDigit(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

const two = (n: number) => String(n).padStart(2, '0');
const towns = demoAreas.filter((area) => area.level === 'town');

function person(at: number): Person {
  const born = `${1944 + ((at * 13) % 62)}${two(1 + ((at * 5) % 12))}${two(1 + ((at * 11) % 28))}`;
  const first17 = `440299${born}${String(101 + at)}`;
  const areaCode = towns[(at * 17) % towns.length]?.code ?? '440204001';
  return {
    key: `p${String(at + 1).padStart(3, '0')}`,
    name: stumbling[at] ?? `${surnames[at % surnames.length]}${given[(at * 7) % given.length]}`,
    idNumber: first17 + checkDigit(first17),
    phone: at % 11 === 6 ? null : `1540000${String(at + 1).padStart(4, '0')}`,
    address: `${areaPath(areaCode, demoAreaTree)}示例路${at + 1}号`,
    areaCode,
  };
}

/** 160 invented inhabitants; every eleventh has no telephone. */
export const demoPeople: readonly Person[] = Array.from({ length: 160 }, (_, at) => person(at));

export const personByKey: ReadonlyMap<string, Person> = new Map(demoPeople.map((one) => [one.key, one]));
