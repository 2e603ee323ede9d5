import type { ReactNode } from 'react';

function Icon({ size = 28, children }: { size?: number; children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** 信桥: a bridge. */
export const BridgeIcon = () => (
  <Icon size={32}>
    <path d="M1 18h22M3 18V8M21 18V8M3 10c4 7 14 7 18 0M8 18v-3.6M12 18v-2.8M16 18v-3.6" />
  </Icon>
);
export const PenIcon = () => (
  <Icon>
    <path d="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3M12 20h8" />
  </Icon>
);
export const PathIcon = () => (
  <Icon>
    <path d="M6 4v16" />
    <circle cx="6" cy="5" r="2" />
    <circle cx="6" cy="12" r="2" />
    <circle cx="6" cy="19" r="2" />
    <path d="M11 5h9M11 12h7M11 19h5" />
  </Icon>
);
export const RateIcon = () => (
  <Icon>
    <path d="M5 4h14v12H11l-4 4v-4H5zM8.500 10l2.500 2.500 4.500-4.500" />
  </Icon>
);
/** An open book. */
export const OpenIcon = () => (
  <Icon>
    <path d="M12 7c-2-2-5-2-9-2v13c4 0 7 0 9 2 2-2 5-2 9-2V5c-4 0-7 0-9 2zM12 7v13" />
  </Icon>
);

const standingPaths = {
  'in-time': <circle cx="12" cy="12" r="8" />,
  soon: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  late: <path d="M12 3l10 18H2zM12 10v5M12 18v.1" />,
  stopped: <path d="M5 12.500l5 5 9-11" />,
  'stopped-late': <path d="M5 12.500l5 5 9-11" />,
} as const;

/** The sign of a clock's standing, beside its word: a circle in time, half full when soon, a triangle when late, a tick when done. */
export const StandingIcon = ({ standing }: { standing: keyof typeof standingPaths }) => (
  <svg className="sign" width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
    {standingPaths[standing]}
  </svg>
);
