import type { ThemeConfig } from 'antd';
import { look } from '../words/look.ts';

const { colour, size, lineHeight, target, font } = look;

/** Ant Design in our tokens: paper, ink and one colour for action; no default blue, no shadows on cards, no motion that delays. */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: colour.action,
    colorPrimaryActive: colour.actionPress,
    colorPrimaryHover: colour.actionPress,
    colorLink: colour.action,
    colorLinkHover: colour.actionPress,
    colorInfo: colour.action,
    colorSuccess: colour.inTime,
    colorWarning: colour.soon,
    colorError: colour.late,
    colorInfoBg: '#eef3fa',
    colorInfoBorder: '#b6c8e0',
    colorSuccessBg: '#edf7ef',
    colorSuccessBorder: '#b7dcc0',
    colorWarningBg: '#faf3e3',
    colorWarningBorder: '#e3cd9f',
    colorErrorBg: '#fdf1ef',
    colorErrorBorder: '#eec0ba',
    colorText: colour.ink,
    colorTextSecondary: colour.ink2,
    colorTextTertiary: colour.ink2,
    colorTextDescription: colour.ink2,
    colorTextPlaceholder: colour.ink2,
    colorTextDisabled: colour.ink2,
    colorBorder: '#8c959f',
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.page,
    colorBgContainer: colour.paper,
    fontFamily: font,
    fontSize: size.console,
    lineHeight: lineHeight.console,
    controlHeight: target.console,
    borderRadius: 4,
    motionDurationSlow: '0.1s',
    motionDurationMid: '0.1s',
    motionDurationFast: '0.05s',
  },
  components: { Form: { itemMarginBottom: 22, verticalLabelPadding: '0 0 4px' } },
};
