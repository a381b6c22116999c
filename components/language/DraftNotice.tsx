import { getTranslations } from 'next-intl/server';
import type { PhoneLine } from '../clinic';
import { PhoneLink } from '../PhoneLink';

type Props = {
  locale: string;
  /** The language of the clinic, or English where that is the draft, and its own name. */
  source: { readonly code: string; readonly name: string };
  begin: string;
  phone: PhoneLine | null;
};

/** Says once, before the first question, that nobody has checked this translation, and offers the ways on. */
export async function DraftNotice({ locale, source, begin, phone }: Props) {
  const t = await getTranslations({ locale, namespace: 'language' });
  const atClinic = await getTranslations({ locale: source.code, namespace: 'language' });
  // What is spoken has no script: "Chinese", not "Simplified Chinese".
  const spoken = new Intl.DisplayNames([source.code], { type: 'language' }).of(
    new Intl.Locale(locale).language,
  );
  return (
    <section className="resume" data-draft-notice="">
      <h2 className="subheading">{t('draftTitle')}</h2>
      <p>{t('draftText')}</p>
      <div className="flex flex-wrap gap-x-3">
        <a href={begin} className="button">
          {t('goOn')}
        </a>
        <form method="post" action={`/${locale}/also`}>
          <input type="hidden" name="to" value={begin} />
          <input type="hidden" name="also" value={source.code} />
          <button type="submit" className="button-quiet">
            {t('showSource', { language: source.name })}
          </button>
        </form>
        <a href={`/${source.code}`} hrefLang={source.code} className="button-quiet">
          {t('useSource', { language: source.name })}
        </a>
      </div>
      <details className="why">
        <summary>{t('interpreter')}</summary>
        <p>
          {t.rich('interpreterText', {
            words: atClinic('interpreterWords', { language: spoken ?? '' }),
            say: (words) => <bdi lang={source.code}>{words}</bdi>,
          })}{' '}
          {phone !== null && <PhoneLink line={phone} className="link" />}
        </p>
      </details>
    </section>
  );
}
