/** Roles an officer can hold (角色). A person may hold several; each act names the one it was done in. */
export const roles = [
  'registrar', // 登记员
  'triage', // 甄别分流
  'handler', // 承办人
  'checker', // 审核
  'head', // 单位负责人, signs
  'sealer', // 用印
  'supervisor', // 督查
  'chief', // 信访局负责人
  'restricted', // 检举控告专办
  'discipline', // 纪检监察
  'admin', // 系统管理员: units, accounts and settings, never content
  'security', // 安全管理员: roles, second factors and sessions, never content
  'auditor', // 审计员: who read what, never content
] as const;
export type Role = (typeof roles)[number];

/** 三员: three administrators apart from each other and from the work (GB/T 22239-2019, 安全管理中心). */
export const administrators: readonly Role[] = ['admin', 'security', 'auditor'];

/** Whether one of the three administrators is among these roles. */
export const administers = (held: readonly Role[]): boolean => held.some((role) => administrators.includes(role));

/** Whether one person may hold these roles: an administrator holds one role and no other. */
export const compatible = (held: readonly Role[]): boolean => held.length < 2 || !administers(held);
