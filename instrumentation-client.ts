/** Part of the web platform that TypeScript’s own library does not know. */
declare const trustedTypes:
  | {
      createPolicy(
        name: 'default',
        rules: { [rule in 'createHTML' | 'createScriptURL']: (text: string) => string | null },
      ): unknown;
    }
  | undefined;

/** The framework adds its scripts by plain addresses: only those of this build, and our service worker. */
const ours = /^\/(?:_next\/static\/[\w./~-]+\.js|sw\.js)$/;

if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('default', {
    // React makes a script element that never runs from this text. Text without a tag makes no element.
    createHTML: (html) => (html === '<script></script>' || !html.includes('<') ? html : null),
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && ours.test(pathname) ? url : null;
    },
  });
}
