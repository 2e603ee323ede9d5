/** The look of the product as data: one file feeds the portal's sheet, the console's theme and the charts. Ratios are 4.5:1 or better on paper and page. */
export const look = {
  colour: {
    ink: '#1b1f24',
    ink2: '#57606a',
    line: '#d0d7de',
    paper: '#ffffff',
    page: '#f6f5f1',
    action: '#1d4f91',
    actionPress: '#163d70',
    inTime: '#1a7f37',
    soon: '#8a5a00',
    late: '#b42318',
    stopped: '#57606a',
  },
  /** Pixels: portal, portal for elders, console. */
  size: { portal: 18, elder: 24, console: 14 },
  lineHeight: { portal: 1.7, console: 1.5 },
  target: { portal: 48, console: 32 },
  space: [4, 8, 12, 16, 24, 40],
  column: 680,
  focus: { width: 3, offset: 2 },
  font: "'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif, FandolHei",
} as const;
