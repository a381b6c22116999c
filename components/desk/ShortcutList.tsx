'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from './Dialog';
import { keysOf, shortcutNames, type Shortcut } from './shortcuts';
import { deskStore } from './store';

const doneBy: { readonly [S in Shortcut]: string } = {
  emergency: 'bar.emergency',
  volunteered: 'ask.volunteered',
  means: 'ask.means',
  answers: 'bar.answers',
  details: 'bar.details',
  park: 'bar.park',
  endEarly: 'bar.endEarly',
  keys: 'keys.title',
};

/** The switch that turns all shortcuts off. */
export function ShortcutSwitch({ on, id }: { on: boolean; id: string }) {
  const t = useTranslations('desk.keys');
  return (
    <p className="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => {
          const { checked } = event.target;
          deskStore.change((desk) => ({ ...desk, shortcuts: checked }));
        }}
      />
      <label htmlFor={id}>{t('on')}</label>
    </p>
  );
}

/** The keys that work while an answer has the focus. */
export function AnswerKeys() {
  const t = useTranslations('desk.keys');
  const rows = [
    [t('digits'), t('digitsDo')],
    ['0', t('zeroDo')],
    ['9', t('nineDo')],
    ['-', t('minusDo')],
    [t('enter'), t('enterDo')],
    [t('arrows'), t('arrowsDo')],
  ] as const;
  return (
    <dl className="keys">
      {rows.map(([key, does]) => (
        <div key={does}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All shortcuts, with the switch that turns them off. */
export function ShortcutList({ on, open, onClose }: { on: boolean; open: boolean; onClose: () => void }) {
  const t = useTranslations('desk');
  return (
    <Dialog open={open} onClose={onClose} label={t('keys.title')}>
      <h2 className="subheading">{t('keys.title')}</h2>
      <ShortcutSwitch on={on} id="shortcuts-all" />
      <h3>{t('keys.answers')}</h3>
      <AnswerKeys />
      <h3>{t('keys.everywhere')}</h3>
      <dl className="keys">
        {shortcutNames.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{keysOf(name)}</kbd>
            </dt>
            <dd>{t(doneBy[name])}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Alt+←</kbd>
          </dt>
          <dd>{t('keys.backDo')}</dd>
        </div>
      </dl>
      <button type="button" className="button-small" onClick={onClose}>
        {t('keys.close')}
      </button>
    </Dialog>
  );
}
