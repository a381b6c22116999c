/** How long the page waits for its scripts before it offers to go on without them, in ms. */
const patience = 12_000;

/** Where an answer waits that was given before the scripts came: the tab's own storage, taken at once by them. */
export const earlyKey = 'backstory-early';

/**
 * Runs before any other script: holds a submit until the page can take it, so that with scripts on no
 * answer leaves the browser, and says so when the scripts do not come. Where the form says that an
 * answer leads to one page whatever came before, that page is opened at once, without the answer. A page
 * that the browser shows again as it was is loaded anew where a later one changed what the tab keeps.
 */
const beforeScripts = `(() => {
  const root = document.documentElement;
  root.dataset.journey = 'waiting';
  addEventListener('submit', (event) => {
    if (root.dataset.journey !== 'waiting') return;
    if (!event.target.hasAttribute('data-journey')) return;
    event.preventDefault();
    const fields = new FormData(event.target);
    const question = fields.get('question');
    const [value, more] = fields.getAll(question);
    const next = JSON.parse(event.target.dataset.early || '{}')[value];
    if (next && more === undefined) {
      try {
        sessionStorage.setItem('${earlyKey}', JSON.stringify({ question, value }));
        location.assign(next);
        return;
      } catch {}
    }
    root.dataset.pending = '';
  }, true);
  const failed = () => {
    if (root.dataset.journey !== 'waiting') return;
    const late = document.querySelector('[data-late]');
    if (late) late.hidden = false;
    if (!document.querySelector('form[data-journey]')) return;
    const notice = document.getElementById('scripts-failed');
    if (notice) notice.hidden = false;
  };
  addEventListener('error', (event) => {
    if (event.target instanceof HTMLScriptElement) failed();
  }, true);
  const kept = () => {
    try {
      return JSON.stringify(sessionStorage);
    } catch {}
  };
  let before;
  addEventListener('pagehide', () => {
    before = kept();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && kept() !== before) location.reload();
  });
  addEventListener('DOMContentLoaded', () => {
    setTimeout(failed, ${String(patience)});
    document.getElementById('without-scripts')?.addEventListener('click', () => {
      root.dataset.journey = 'without';
      document.getElementById('scripts-failed').hidden = true;
      if ('pending' in root.dataset) document.querySelector('form[data-journey]')?.requestSubmit();
    });
    document.getElementById('reload-page')?.addEventListener('click', () => location.reload());
  });
})();`;

export function BeforeScripts({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} dangerouslySetInnerHTML={{ __html: beforeScripts }} suppressHydrationWarning />
  );
}
