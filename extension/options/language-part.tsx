import { type Language, languages } from '#core/language.ts';
import type { InForce } from '../desk/in-force.ts';
import { Locked } from '../desk/locked.tsx';
import { setOwn } from '../settings/in-force.ts';
import { optionsWords } from './words.ts';

/** Each in its own words: whoever cannot read the one in force must find theirs. */
const called: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

/** In which language Probity speaks here: panel, popup, questions and cards follow at once. */
export function LanguagePart({ settings }: { settings: InForce }) {
  const { values, isLocked } = settings;
  const isSet = isLocked('language');
  return (
    <section class="sheet" aria-labelledby="language-heading">
      <h2 id="language-heading">{optionsWords.language.heading}</h2>
      {isSet && <Locked settings={settings} id="language-hint" />}
      <fieldset class="field" aria-labelledby="language-heading" aria-describedby="language-hint">
        <div class="choices beside">
          {[null, ...languages].map((each) => (
            <label key={each} class="choice" lang={each ?? undefined}>
              <input
                type="radio"
                name="language"
                checked={values.language === each}
                disabled={isSet}
                onChange={() => void setOwn({ language: each })}
              />
              {each === null ? optionsWords.language.browsers : called[each]}
            </label>
          ))}
        </div>
      </fieldset>
      {!isSet && (
        <p class="small" id="language-hint">
          {optionsWords.language.hint}
        </p>
      )}
    </section>
  );
}
