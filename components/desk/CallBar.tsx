'use client';

import { useTranslations } from 'next-intl';
import type { Call } from '@/machines/desk/call';
import { Clock } from './Clock';
import { keysOf, type Shortcut } from './shortcuts';

type Props = {
  call: Call;
  actions: { readonly [S in Shortcut]?: (() => void) | undefined };
  isAlarm: boolean;
  shortcuts: boolean;
};

function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+*#]/g, '')}`;
}

/** The call itself: its time, where to call back, and what can be done with it at any moment. */
export function CallBar({ call, actions, isAlarm, shortcuts }: Props) {
  const t = useTranslations('desk.bar');
  const { callBack, place } = call.details;
  const button = (name: 'details' | 'answers' | 'park' | 'endEarly' | 'emergency' | 'keys') => {
    const action = actions[name];
    return (
      action !== undefined && (
        <button
          type="button"
          className={name === 'emergency' ? 'bar-button bar-alarm' : 'bar-button'}
          aria-keyshortcuts={shortcuts ? keysOf(name) : undefined}
          onClick={action}
        >
          {t(name)} <kbd aria-hidden="true">{keysOf(name)}</kbd>
        </button>
      )
    );
  };
  return (
    <section className="bar no-print" aria-label={t('label')}>
      <dl className="bar-facts">
        <div>
          <dt>{t('clock')}</dt>
          <dd>
            <Clock from={call.startedAt} to={call.endedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('callBack')}</dt>
          <dd>
            {callBack === '' ? (
              t('noNumber')
            ) : (
              <a href={telHref(callBack)} className="link" translate="no">
                <bdi dir="ltr">{callBack}</bdi>
              </a>
            )}
          </dd>
        </div>
        {place !== '' && (
          <div>
            <dt>{t('place')}</dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      {call.drill !== null && <span className="chip">{t('practice')}</span>}
      <div className="bar-buttons">
        {button('details')}
        {!isAlarm && button('answers')}
        {button('park')}
        {button('endEarly')}
        {button('keys')}
        {!isAlarm && button('emergency')}
      </div>
    </section>
  );
}
