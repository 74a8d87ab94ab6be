import { LANGUAGES, useLanguage, useT } from '../i18n/language.js';

/** Both languages, each named in itself; the one in use is pressed. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const t = useT();
  return (
    <div className="language-switch" role="group" aria-label={t.language.label}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={t.language[each]}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
