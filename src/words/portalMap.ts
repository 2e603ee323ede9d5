/** The map beside the question where it happened. */
const zh = {
  press: '也可以在图上点县、区，再到上面的列表里选镇、街道。',
  approval: (number: string) => `审图号：${number}`,
  sketch: '示意图，不作划界依据；没有审图号，只在演示城市显示。',
};
export type PortalMap = typeof zh;

const en: PortalMap = {
  press: 'You can also press a county or district on the map, then choose the town in the list above.',
  approval: (number) => `Map approval number: ${number}`,
  sketch: 'A sketch, not a boundary; without an approval number it is shown in the demo city only.',
};

export const portalMap = { zh, en } as const;
