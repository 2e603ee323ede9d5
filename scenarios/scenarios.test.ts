import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../demo/aCity.ts';
import { regionNamed } from '../src/regulations/regionLayers.ts';
import { verifyCity } from '../src/storage/verify.ts';
import { playScenario } from './playScenario.ts';
import { readScenarios, rowsOf, type Scenario } from './readScenario.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name));
const scenarios = files.flatMap((name) => readScenarios(`scenarios/${name}`, readFileSync(new URL(name, folder), 'utf8')));

let cities: Map<string, ACity>;
before(() => {
  cities = new Map();
});
after(async () => {
  for (const city of cities.values()) await city.close();
});
async function cityOf({ region = 'national' }: Scenario): Promise<ACity> {
  const layer = regionNamed(region);
  const open = cities.get(region) ?? (await aCity(layer && { region: layer }));
  cities.set(region, open);
  return open;
}

for (const [group, own] of Map.groupBy(scenarios, (scenario) => scenario.group))
  describe(group, () => {
    for (const scenario of own) test(scenario.title, async () => playScenario(await cityOf(scenario), rowsOf(scenario, scenarios)));
  });

describe('a row that is not so', () => {
  const title = '# 情形\n\n## 一件\n| 日期 | 谁 | 行为 | 结果 |\n| --- | --- | --- | --- |\n';
  const opened = '| 2026-09-08 | 市信访局 登记员 | 登记 | 可以 |\n';
  for (const [shows, row, told] of [
    [
      'a wrong day',
      '| 2026-09-08 | 市信访局 登记员 | — | 期限 登记、甄别、转出 至 2026-09-22 |',
      /第7行：写的是“期限 .*09-22”，实际是：.*登记、甄别、转出 至 2026-09-23/,
    ],
    ['a wrong state', '| 2026-09-08 | 市信访局 登记员 | — | 状态 已受理 |', /第7行：.*实际是：状态 已登记/],
    ['a refusal that does not come', '| 2026-09-08 | 市信访局 登记员 | 登记：信访形式=来电 | 不可以 期限已过 |', /第7行：.*实际是：可以/],
    ['an act that is refused', '| 2026-09-08 | 市信访局 甄别分流员 | 签收 | 可以 |', /第7行：“签收”不可以：/],
    ['another reason', '| 2026-09-08 | 市信访局 甄别分流员 | 签收 | 不可以 期限已过 |', /第7行：.*理由是：当前状态/],
    ['a clock that runs', '| 2026-09-08 | 市信访局 登记员 | — | 没有期限 登记、甄别、转出 |', /第7行：.*正在计算的期限/],
    ['a flag that is none', '| 2026-09-08 | 市信访局 登记员 | — | 标记 超期未受理 |', /第7行：.*标记：没有/],
    ['a letter that was not made', '| 2026-09-08 | 信访人 | 补充材料 | 文书 转送函 |', /第7行：.*出具的文书：没有/],
    ['an act that rests on no article', '| 2026-09-08 | 信访人 | 补充材料 | 条款 《信访条例》第一条 |', /第7行：.*没有条款/],
    ['an act that nobody knows', '| 2026-09-08 | 市信访局 登记员 | 批准 | 可以 |', /第7行：没有“批准”这种行为/],
    ['a person whom nobody knows', '| 2026-09-08 | 火星 登记员 | 记事 | 可以 |', /第7行：“火星 登记员”不是“单位 角色”/],
    ['a statement that nobody knows', '| 2026-09-08 | 市信访局 登记员 | — | 大概 可以 |', /第7行：.*没有“大概”这种写法/],
    ['a field that the form lacks', '| 2026-09-08 | 信访人 | 补充材料：颜色=红 | 可以 |', /第7行：“补充材料”没有“颜色”这一项/],
    ['a field that is missing', '| 2026-09-08 | 市信访局 甄别分流员 | 转送 | 可以 |', /第7行：“转送”没有写“去向单位”/],
    ['a day that does not exist', '| 2026-02-30 | 市信访局 登记员 | — | 可以 |', /第7行：“2026-02-30”不是日期/],
    ['a cell too few', '| 2026-09-08 | 市信访局 登记员 | 可以 |', /第7行：每行应为四格/],
    ['a row without a result', '| 2026-09-08 | 市信访局 登记员 | — | |', /第7行：没有写结果/],
  ] as const)
    test(`${shows} is named by its line, with what is so instead`, async () => {
      await assert.rejects(async () => {
        const [scenario] = readScenarios('样本.md', `${title}${opened}${row}\n`);
        assert.ok(scenario);
        await playScenario(await cityOf(scenario), rowsOf(scenario, scenarios));
      }, told);
    });

  test('the article of a refusal must be written', async () => {
    const rows = [
      opened,
      '| 2026-09-08 | 市信访局 甄别分流员 | 甄别：信访类别=申诉求决；法定途径=6 | 可以 |\n',
      '| 2026-09-08 | 市信访局 甄别分流员 | 拟稿：文书=不予受理告知书；不予受理的理由=不属于本机关、单位职权范围 | 不可以 信访部门 |\n',
    ];
    const [scenario] = readScenarios('样本.md', `${title}${rows.join('')}`);
    assert.ok(scenario);
    await assert.rejects(
      playScenario(await cityOf(scenario), rowsOf(scenario, scenarios)),
      /第8行：.*还应写明条文：《信访工作条例》第十四条/,
    );
  });

  test('a table without a title, and a title without a table', () => {
    assert.throws(() => readScenarios('样本.md', opened), /样本\.md 第1行：表格前面没有/);
    assert.throws(() => readScenarios('样本.md', '# 情形\n\n## 一件\n'), /“一件”下面没有表格/);
  });

  test('a beginning that is not there, or leads back to itself', () => {
    const after = (before: string) => readScenarios('样本.md', title.replace('一件\n', `一件\n前情：${before}\n\n`) + opened);
    for (const [before, told] of [
      ['没有的', /第8行：没有名为“没有的”的前情/],
      ['一件', /第8行：前情“一件”绕了回来/],
    ] as const) {
      const own = after(before);
      assert.throws(() => rowsOf(own[0] as Scenario, own), told);
    }
  });
});

test('what the scenarios left in the tables is what their events add up to', async () => {
  for (const { city, ownerUrl } of cities.values()) {
    const { matters, differences } = await verifyCity(city, ownerUrl);
    assert.ok(matters > 0);
    assert.deepEqual(differences, []);
  }
});
