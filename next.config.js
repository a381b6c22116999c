import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n.ts',
  experimental: {
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
});

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // More than any of our own limits: a route sees that a body is too long before Next cuts it.
  experimental: { proxyClientMaxBodySize: '128kb' },
  // `npm run check` checks the types, those of the tests and scripts too.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
