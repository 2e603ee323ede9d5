/** What the bundler resolves and Node's own rules do not. */
declare module '*.css';
declare module 'antd/es/locale/zh_CN' {
  import type { ConfigProviderProps } from 'antd';

  const locale: NonNullable<ConfigProviderProps['locale']>;
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default locale;
}
declare module 'antd/es/locale/en_US' {
  import type { ConfigProviderProps } from 'antd';

  const locale: NonNullable<ConfigProviderProps['locale']>;
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default locale;
}
